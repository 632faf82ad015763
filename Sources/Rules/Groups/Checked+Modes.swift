import Regulation
import SourceText

extension Checked {
  /// Looks at groups that learn in a mode, with the place that says so.
  static func groups(
    in mode: ClassMode,
    of inspection: Inspection,
    _ look: (GroupInContext, SourceRange) -> Look
  ) -> Checked {
    let words = inspection.regulation.vocabulary
    let ways = inspection.learningGroups.filter { $0.classMode(by: words)?.value == mode }
    return each(ways, mode.trait) { way in
      way.classMode(by: words).map { look(way, $0.range) } ?? .unknown
    }
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
