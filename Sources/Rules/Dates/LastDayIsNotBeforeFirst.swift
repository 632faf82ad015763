import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import SourceText

/// What holds for a part of the year begins before it ends.
///
/// Russian: «с», «по» of a program, of a group and of «далее». A day on which both fall is enough.
enum LastDayIsNotBeforeFirst: Rule {
  static let metadata = RuleMetadata(
    "last-day-is-not-before-first",
    .error,
    clause: "4.16",
    title: "Последний день не раньше первого"
  )

  static func check(_ inspection: Inspection) -> Checked {
    .each(inspection.definitions.programs, .program) { program in
      let own = program.definition.value
      let findings =
        [finding(own.first, own.last)]
        + program.groups.filter { $0.value.first != nil || $0.value.last != nil }.map {
          finding($0.value.first ?? own.first, $0.value.last ?? own.last)
        }
        + program.groups.flatMap { $0.value.changes ?? [] }.map {
          finding($0.value.first, $0.value.last)
        }
      return Look(findings.compactMap { $0 })
    }
  }

  private static func finding(
    _ first: Located<CalendarDate>?,
    _ last: Located<CalendarDate>?
  ) -> Finding? {
    guard let first, let last, last.value < first.value else { return nil }
    return Finding(
      "последний день \(last.value.russianFigures) раньше первого",
      at: last.range,
      labels: [Label("первый день", at: first.range)],
      help: "поправьте одну из дат «с» и «по»"
    )
  }
}
