import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// Lessons of a summer say when they end.
///
/// Russian: «с», «по» of a program, of a group and of «далее» (п. 4.16). Without a last day they are shown to the
/// end of August, of which nobody has said anything.
enum SummerHasLastDay: Rule {
  static let metadata = RuleMetadata("summer-has-last-day", .warning, clause: "4.16")
    .saying("У летних занятий назван последний день")

  /// Looks at programs; a finding of a group counts to its program.
  static func check(_ inspection: Inspection) -> Checked {
    guard let year = inspection.year?.days else { return .nothing }
    return .each(inspection.institution.programs, .program) { program in
      let groups = inspection.institution.groups[program.groups]
      let own = [finding(program.first, program.last, year)]
      let ofGroups = groups.filter(\.first.isOwn).map { finding($0.first, $0.last, year) }
      let ofChanges = groups.flatMap { group in
        group.changes.map {
          isEndless($0, of: group, year) ? finding($0.first, $0.last, year) : nil
        }
      }
      return Look((own + ofGroups + ofChanges).compactMap(\.self))
    }
  }

  private static func isEndless(_ change: GroupChange, of group: Group, _ year: DateRange) -> Bool {
    guard let own = group.ownDays(in: year) else { return false }
    return change.daysInSummer(after: own.last, of: group, in: year) != nil
  }

  /// `nil` where the lessons do not begin in the summer after the year, or say when they end.
  private static func finding(
    _ first: Stated<CalendarDate>,
    _ last: Stated<CalendarDate>,
    _ year: DateRange
  ) -> Finding? {
    guard last.isAbsent, let first = first.located, first.value > year.last,
      year.withSummers.contains(first.value)
    else { return nil }
    let end = year.withSummers.last
    return Finding(
      "не сказано, по какой день идут летние занятия с \(first.value.russianFigures)",
      at: first.range,
      help: "добавьте строку «по: …» с последним днём; без неё занятия показаны по "
        + end.russianFigures
    )
  }
}
