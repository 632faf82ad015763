import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText
import Timetable

/// Of the hours that a period takes from a suspended group there is time to give them later in the year.
///
/// As many have to be left as are owed. It is a note: hours may be given in summer, or by another plan.
///
/// Russian: «приостановлено» (п. 1.7), «в объёме часов учебного плана» (п. 4.9).
enum SuspendedHoursFitYear: Rule {
  static let metadata = RuleMetadata("suspended-hours-fit-year", .note, clause: "4.9")
    .also("1.7").saying("Выпавшие часы приостановленной группы успевают провести до конца года")

  /// Looks at groups that some period suspends; unknown where hours of the program cannot be counted.
  static func check(_ inspection: Inspection) -> Checked {
    guard let year = inspection.year else { return .nothing }
    let institution = inspection.institution
    let groups = institution.namedGroups.map { id in
      let periods = institution.periodIDs.filter {
        institution[$0].coverage.contains(id)
          && institution[id].distance(on: institution[$0].ground).isSuspended
      }
      return (id: id, periods: periods)
    }.filter { !$0.periods.isEmpty }
    return .each(groups, .group, "с\u{A0}приостановкой") { id, periods in
      guard year.countsHours(of: institution[id].program), year.read.contains(id)
      else { return .unknown }
      return Look(finding(about: id, periods, year.timetable))
    }
  }

  private static func finding(
    about id: Group.ID,
    _ periods: [DistancePeriod.ID],
    _ timetable: Timetable
  ) -> Finding? {
    let group = timetable.institution[id]
    let owed = periods.reduce(Hours()) { $0 + timetable.suspendedHours(of: id, in: $1) }
    guard !owed.isZero, let last = periods.compactMap({ timetable.days(of: $0)?.last }).max(),
      let period = periods.last, let place = group.suspension(in: timetable.institution[period])
    else { return nil }
    let rest = DateRange(last + 1, timetable.schoolYear.days.withSummers.last)
    let left = rest.map { timetable.hours(of: id, in: $0).total } ?? Hours()
    guard owed.twelfths > left.twelfths else { return nil }
    return Finding(
      "у группы \(group.name.text.quoted) из-за приостановки выпадает \(owed.words), а после неё "
        + "до конца учебного года " + (left.isZero ? "занятий нет" : "остаётся \(left.words)"),
      at: place,
      labels: [Label("период", at: timetable.institution[period].first.range)],
      help: "решите, когда дать эти часы: замените приостановку строками «формат: …» и «режим "
        + "занятий: …», назовите день окончания периода или измените учебный план группы"
    )
  }
}

extension Group {
  fileprivate func suspension(in period: DistancePeriod) -> SourceRange? {
    distance(on: period.ground).suspension.range
  }
}
