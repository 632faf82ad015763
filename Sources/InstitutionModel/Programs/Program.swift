import CivilTime
import Regulation
import Schema
import SourceText

/// An educational program.
///
/// Russian: «дополнительная общеобразовательная общеразвивающая программа».
public struct Program: Sendable {
  public typealias ID = Index<Program>

  public var title: Stated<String> = .absent
  /// What tables call it where the title is long: «Белые паруса» for a choir's.
  public var shortTitle: Stated<String> = .absent
  /// What tells it from others of the same title: its level, or the name of its file; `nil` where no other
  /// has it.
  public var distinction: String?
  /// Russian: «направленность».
  public var orientation: Stated<String> = .absent
  /// Its own levels, clause 4.7: one, or several in ascending order.
  public var namedLevels: Stated<[ProgramLevel]> = .absent
  /// Russian: «уровни на выбор».
  public var offered: Stated<[Located<Level>]> = .absent
  public var ages: Stated<Ages> = .absent
  /// Russian: «форма обучения».
  public var formOfStudy: Stated<String> = .absent
  /// The first day of a program that does not go on all year.
  public var first: Stated<CalendarDate> = .absent
  public var last: Stated<CalendarDate> = .absent
  /// Hours of the plan by year of study.
  public var plannedHours: Stated<[PlannedHours]> = .absent
  /// The order that approves the program, clause 4.8.
  public var directive: Stated<Directive> = .absent
  /// Which parts are taught with ЭО and ДОТ, clause 1.10.
  public var distanceParts: Stated<String> = .absent
  /// The greatest share of distance hours in percent, clause 1.5.
  public var distanceShareLimit: Stated<Int> = .absent

  /// The name of its file, used in addresses.
  public var slug = ""
  public var department: Department.ID?
  /// The institution's, or the program's own (preschool: 30 minutes).
  public var academicHour = AcademicHour.usual
  /// Whether what the definitions say of the hour could be read.
  ///
  /// Otherwise ``academicHour`` is a guess by which no lesson may be judged.
  public var isAcademicHourKnown = true
  /// The program's groups, consecutive in ``Institution/groups``.
  public var groups: Range<Int> = 0..<0

  public init() {}

  public var groupIDs: [Group.ID] { groups.map { Group.ID($0) } }

  /// Its own levels, each once, in ascending order.
  public var levels: Stated<[Level]> {
    namedLevels.flatMap { named in
      Level.allCases.filter { level in named.contains { $0.level == level } }
    }
  }

  /// The highest of its own levels.
  public var level: Stated<Level> {
    switch levels {
    case .absent: .absent
    case .unclear(let range): .unclear(range)
    case .value(let own, let evidence):
      own.last.map { .value($0, evidence) } ?? .unclear(evidence.range)
    }
  }

  /// What families may choose, in ascending order: by default its own levels if they are several,
  /// else all up to it.
  ///
  /// Levels of other years of study than a group's are not for it.
  public func offeredLevels(inYear year: Int? = nil) -> [Level] {
    if let named = offered.value.map({ $0.map(\.value) }) {
      return Level.allCases.filter(named.contains)
    }
    guard offered.isAbsent, let own = levels(inYear: year), let highest = own.last,
      let last = Level.allCases.firstIndex(of: highest)
    else { return [] }
    return own.count > 1 ? own : Array(Level.allCases[...last])
  }

  /// Those of a year of study; all where none is of it.
  private func levels(inYear year: Int?) -> [Level]? {
    let ofYear = namedLevels.value?.filter { $0.year == nil || $0.year == year }.map(\.level)
    guard year != nil, let ofYear, !ofYear.isEmpty else { return levels.value }
    return ofYear
  }
}
