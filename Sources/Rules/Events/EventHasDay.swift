import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// An event is announced with its day.
///
/// Russian: «информацию … о проводимых образовательных и воспитательных событиях» (п. 2.7.4).
enum EventHasDay: Rule {
  static let metadata = RuleMetadata("event-has-day", .warning, clause: "2.7.4")
    .saying("У события назван день")

  /// Silent where a day is written that nobody could read.
  static func check(_ inspection: Inspection) -> Checked {
    .each(inspection.definitions.events, .event) { event in
      let lines = event.value
      guard lines.days.isAbsent, lines.first.isAbsent else { return .fine }
      // A misspelt key may be that of the day.
      guard lines.isClear else { return .unknown }
      return .missing([
        Finding(
          "у события \((lines.title.value ?? "без названия").quoted) нет дня",
          at: lines.title.range ?? event.range,
          help: "допишите строку «дата: …»; без неё события нет ни на сайте, ни в сообщениях"
        )
      ])
    }
  }
}
