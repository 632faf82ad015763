import CivilTime
import SourceText

/// Names, address and director of the institution.
///
/// Russian: «учреждение» of `institution.yaml`.
public struct Identity: Sendable {
  /// Russian: «полное наименование».
  public var fullName: String
  /// Russian: «наименование».
  public var name: String
  /// Russian: «учредитель».
  public var founder: String?
  /// Russian: «город».
  public var city: String
  /// The name of a zone of the tz database: `Asia/Tomsk`.
  public var timeZone: String
  public var address: String?
  public var phone: String?
  public var email: String?
  public var website: String?
  /// Russian: «директор».
  public var director: Official?
  /// Whether all data are invented: pages carry a band and papers the word «ОБРАЗЕЦ».
  public var isDemonstration: Bool

  public init(
    fullName: String,
    name: String,
    founder: String? = nil,
    city: String,
    timeZone: String,
    address: String? = nil,
    phone: String? = nil,
    email: String? = nil,
    website: String? = nil,
    director: Official? = nil,
    isDemonstration: Bool = false
  ) {
    self.fullName = fullName
    self.name = name
    self.founder = founder
    self.city = city
    self.timeZone = timeZone
    self.address = address
    self.phone = phone
    self.email = email
    self.website = website
    self.director = director
    self.isDemonstration = isDemonstration
  }
}

/// Somebody who signs.
///
/// Russian: «должностное лицо».
public struct Official: Hashable, Sendable {
  /// Russian: «должность», in the nominative.
  public var post: String?
  /// Surname and initials: «Фамилия И.О.».
  public var name: String?
  /// The same in the dative: «Фамилии И.О.».
  public var dativeName: String?

  public init(post: String? = nil, name: String? = nil, dativeName: String? = nil) {
    self.post = post
    self.name = name
    self.dativeName = dativeName
  }
}

/// An order of the director.
///
/// Russian: «приказ». Called directive in code: an order is a sorting.
public struct Directive: Hashable, Sendable {
  /// As it is written, without «№»: «120-од», «95/1-О».
  public var number: String
  public var date: CalendarDate

  public init(number: String, date: CalendarDate) {
    self.number = number
    self.date = date
  }
}

/// The regulation's own title, order and edition.
///
/// Russian: «редакция положения» (п. 5.5).
public struct RegulationEdition: Sendable {
  public var title: String?
  public var directive: Located<Directive>?
  public var number: Int?

  public init(title: String? = nil, directive: Located<Directive>? = nil, number: Int? = nil) {
    self.title = title
    self.directive = directive
    self.number = number
  }
}

/// Who registered the institution on the platform.
///
/// Russian: «администратор платформы» (п. 2.3).
public struct PlatformAdministrator: Sendable {
  public var name: String?
  public var directive: Located<Directive>?

  public init(name: String? = nil, directive: Located<Directive>? = nil) {
    self.name = name
    self.directive = directive
  }
}

/// Whom families and staff turn to.
///
/// Russian: «ответственные» (п. 5.2).
public struct ResponsiblePerson: Hashable, Sendable {
  /// Russian: «роль», for example «методическая служба».
  public var role: String?
  /// Russian: «должность», in the nominative.
  public var post: String?
  /// The post in the dative, so that no surname has to be declined: «заместителю директора».
  public var dativePost: String?
  /// Surname and initials.
  public var name: String?
  public var phone: String?
  /// Russian: «часы»: when they can be reached.
  public var hours: String?

  public init(
    role: String? = nil, post: String? = nil, dativePost: String? = nil, name: String? = nil,
    phone: String? = nil, hours: String? = nil
  ) {
    self.role = role
    self.post = post
    self.dativePost = dativePost
    self.name = name
    self.phone = phone
    self.hours = hours
  }
}

/// A building where lessons are.
///
/// Russian: «площадка».
public struct Site: Hashable, Sendable {
  public var name: String
  public var address: String?

  public init(name: String, address: String?) {
    self.name = name
    self.address = address
  }
}
