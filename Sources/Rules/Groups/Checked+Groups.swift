import InstitutionModel
import Regulation
import Schema
import SourceText

extension Checked {
  /// Looks at groups that learn at a distance, each once with all the ways in which it does.
  static func each(
    _ ways: [LearningWay],
    _ trait: String,
    _ look: (LearningWay) -> Look
  ) -> Checked {
    each(ways.byGroup, .group, trait, at: { $0.first?.name.range }) { $0.map(look).joined }.uniqued
  }

  /// Looks at groups that name other things; a name that many of them have is told once.
  static func groups(
    of inspection: Inspection,
    naming terms: (GroupLines) -> [Term],
    _ findings: ([Term]) -> [Finding]
  ) -> Checked {
    var named: [Term] = []
    return each(inspection.groupLines, .group) { group in
      named += terms(group.value)
      return .fine
    }.telling(findings(named.sorted { $0.range < $1.range }))
  }

  /// Looks at groups that learn in a mode, with the place that says so.
  static func groups(
    in mode: ClassMode,
    of inspection: Inspection,
    _ look: (LearningWay, SourceRange) -> Look
  ) -> Checked {
    let ways = inspection.learningGroups.filter { $0.learning.classMode.value == mode }
    return each(ways, mode.trait) { way in
      way.learning.classMode.range.map { look(way, $0) } ?? .unknown
    }
  }

  /// Looks at the groups that have a face-to-face timetable in some part of the year.
  static func scheduledGroups(
    of year: InspectedYear,
    _ look: (Group.ID, Group) -> Look
  ) -> Checked {
    let groups = year.groups { !$0.allLessons.isEmpty }
    return each(groups, .group, "с\u{A0}очным расписанием") { look($0.id, $0.group) }.uniqued
  }
}

extension ClassMode {
  /// What is said of the groups that learn so: «15 групп специального режима».
  var trait: String {
    switch self {
    case .byTimetable: "режима «согласно учебному расписанию»"
    case .special: "специального режима"
    case .individual: "индивидуального сопровождения"
    }
  }
}
