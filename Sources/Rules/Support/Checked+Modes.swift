import Schema
import InstitutionModel
import Regulation
import SourceText

extension Checked {
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
