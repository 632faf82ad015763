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
  /// The path of a picture in the folder of the definitions.
  ///
  /// Russian: «эмблема».
  public var emblem: Term?
  /// Lines that papers begin with instead of names and address; empty for these.
  ///
  /// Russian: «бланк».
  public var letterhead: [String] = []

  /// How many lines of its own a letterhead has at most: the notice has one page for all.
  public static let mostLinesOfLetterhead = 4

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
