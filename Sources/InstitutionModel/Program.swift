import CivilTime
import Regulation
import SourceText

/// A unit of the institution.
///
/// Russian: «структурное подразделение» (п. 4.20).
public struct Department: Sendable {
  public typealias ID = Index<Department>

  public var name: Term
  /// The transliterated name, used in addresses.
  public var slug: String
  /// Russian: «руководитель».
  public var head: String?

  public init(name: Term, slug: String, head: String? = nil) {
    self.name = name
    self.slug = slug
    self.head = head
  }
}

/// A teacher, as the public may know one.
///
/// Russian: «педагог».
public struct Teacher: Sendable {
  public typealias ID = Index<Teacher>

  /// Surname and initials, as in Приложение 1.
  public var name: Term
  /// The transliterated name, used in addresses.
  public var slug: String
  /// Russian: «полное имя».
  public var fullName: String?
  public var department: Department.ID?
  /// Russian: «приём родителей».
  public var receptionHours: String?

  public init(
    name: Term,
    slug: String,
    fullName: String? = nil,
    department: Department.ID? = nil,
    receptionHours: String? = nil
  ) {
    self.name = name
    self.slug = slug
    self.fullName = fullName
    self.department = department
    self.receptionHours = receptionHours
  }
}

/// An educational program.
///
/// Russian: «дополнительная общеобразовательная общеразвивающая программа».
public struct Program: Sendable {
  public typealias ID = Index<Program>

  /// The name of its file, used in addresses.
  public var slug: String
  public var title: Term
  /// Russian: «направленность».
  public var orientation: String?
  /// Its own level, clause 4.7; `nil` when unreadable.
  public var level: Level?
  /// The levels that a family may choose, in ascending order.
  public var offeredLevels: [Level] = []
  /// Russian: «возраст».
  public var ages: ClosedRange<Int>?
  /// Russian: «форма обучения».
  public var formOfStudy: String?
  public var department: Department.ID?
  /// Hours of the plan by year of study.
  public var plannedHours: [PlannedHours] = []
  /// The order that approves the program, clause 4.8.
  public var directive: Located<Directive>?
  /// Which parts are taught with ЭО and ДОТ, clause 1.10.
  public var distanceParts: String?
  /// The greatest share of distance hours in percent, clause 1.5.
  public var distanceShareLimit: Located<Int>?
  /// The institution's, or the program's own (preschool: 30 minutes).
  public var academicHour: AcademicHour
  /// The program's groups, consecutive in ``Institution/groups``.
  public var groups: Range<Int> = 0..<0

  public init(slug: String, title: Term, academicHour: AcademicHour) {
    self.slug = slug
    self.title = title
    self.academicHour = academicHour
  }

  public var groupIDs: [Group.ID] { groups.map { Group.ID($0) } }
}

/// A program that a build leaves out.
///
/// Russian: «расписание уточняется».
public struct WithheldProgram: Hashable, Sendable {
  /// The name of its file.
  public var slug: String
  /// The title; the slug where the title could not be read.
  public var title: String

  public init(slug: String, title: String) {
    self.slug = slug
    self.title = title
  }
}

/// Hours of the plan for a year of study.
///
/// Russian: «часов по плану».
public struct PlannedHours: Hashable, Sendable {
  /// `nil` when the plan gives one number for all years.
  public var yearOfStudy: Int?
  public var hours: Int

  public init(yearOfStudy: Int?, hours: Int) {
    self.yearOfStudy = yearOfStudy
    self.hours = hours
  }
}

/// A page of the institution's own, in Markdown.
///
/// Russian: «страница учреждения».
public struct FreePage: Sendable {
  /// The name of its file, used in addresses.
  public var slug: String
  public var title: String
  public var order: Int
  /// Where the prose begins and ends in its file.
  public var prose: SourceRange

  public init(slug: String, title: String, order: Int, prose: SourceRange) {
    self.slug = slug
    self.title = title
    self.order = order
    self.prose = prose
  }
}
