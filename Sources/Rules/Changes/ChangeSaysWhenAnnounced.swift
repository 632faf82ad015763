import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// A change of a day says when families were told of it.
///
/// Russian: «объявлено» (п. 2.7.4).
enum ChangeSaysWhenAnnounced: Rule {
  static let metadata = RuleMetadata("change-says-when-announced", .warning, clause: "2.7.4")
    .with(isDated: true).saying("В изменении сказано, когда о нём сообщили семьям")

  static func check(_ inspection: Inspection) -> Checked {
    .each(inspection.definitions.changes, .change) { change in
      let lines = change.value
      guard lines.announced.isAbsent else { return .fine }
      // What is not understood is told already, and may say it.
      guard lines.isClear else { return .unknown }
      // Nobody has been told yet on a day to come.
      let before = lines.firstDay.map { min($0.value + -1, inspection.date) }
      let day = (before ?? inspection.date).russianFigures
      return .missing([
        Finding(
          "не сказано, когда об изменении сообщили семьям",
          at: lines.firstDay?.range ?? change.range,
          help: change.isOneLine
            ? "допишите в\u{A0}конец строки «, объявлено \(day) 12:00» – день и время сообщения"
            : "допишите в это изменение «объявлено: \(day) 12:00» – день и время сообщения"
        )
      ])
    }
  }
}

extension Located<DayChangeLines> {
  /// Whether it is said in one line: then its day or its group stands where it begins, and no key.
  fileprivate var isOneLine: Bool {
    [value.firstDay?.range, value.groups.range, value.teacher.range].contains {
      $0?.lower == range.lower
    }
  }
}
