import CivilTime
import Diagnostics
import InstitutionModel
import Russian
import SourceText
import Timetable

/// Some day of a period belongs to the school year, or to a summer in which its groups learn; of another one nothing
/// would be published.
enum PeriodLiesInSchoolYear: Rule {
  static let metadata = RuleMetadata("period-lies-in-school-year", .warning)
    .saying("Период приходится на учебный год")

  /// A period that lasts until it is revoked is taken to last as long as the year.
  static func check(_ inspection: Inspection) -> Checked {
    guard let inspected = inspection.year else { return .nothing }
    let year = inspected.days
    return .each(inspection.institution.periodIDs, .period) { id in
      let period = inspection.institution[id]
      if inspected.timetable.days(of: id) != nil { return farEnd(of: period, year) ?? .fine }
      let first = period.first.value
      let last = period.last ?? max(first, year.last)
      guard first <= last, last < year.first || first > year.last else { return .fine }
      return .found(
        "период с \(first.russianFigures) не попадает в учебный год \(year.russianFigures)",
        at: period.first.range,
        help: "проверьте год в датах; документов по такому периоду не будет"
      )
    }
  }

  /// An end of a period of the year that lies even beyond the summers beside it.
  private static func farEnd(of period: DistancePeriod, _ year: DateRange) -> Look? {
    let ends = [period.first.value, period.last].compactMap(\.self)
    // Too long a period is told by itself.
    guard ends[ends.count - 1] - ends[0] < DatesArePlausible.mostDays,
      let day = ends.first(where: { !year.withSummers.contains($0) })
    else { return nil }
    let meant = year.days(like: day).first(where: year.contains)
    return .found(
      "период захватывает \(day.russianFigures), а учебный год – \(year.russianFigures)",
      at: period.first.range,
      help: "проверьте год" + (meant?.russianFigures).asProbable
    )
  }
}
