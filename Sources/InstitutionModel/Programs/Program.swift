import Regulation
import SourceText

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
  /// Whether what the definitions say of the hour could be read.
  ///
  /// Otherwise ``academicHour`` is a guess by which no lesson may be judged.
  public var isAcademicHourKnown = true
  /// The program's groups, consecutive in ``Institution/groups``.
  public var groups: Range<Int> = 0..<0

  public init(slug: String, title: Term, academicHour: AcademicHour) {
    self.slug = slug
    self.title = title
    self.academicHour = academicHour
  }

  public var groupIDs: [Group.ID] { groups.map { Group.ID($0) } }
}
