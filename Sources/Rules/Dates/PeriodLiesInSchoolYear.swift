import CivilTime
import Diagnostics
import InstitutionModel
import Russian
import SourceText

/// Some day of a period belongs to the school year; of another one nothing would be published.
enum PeriodLiesInSchoolYear: FindingRule {
  static let metadata = RuleMetadata(
    "period-lies-in-school-year",
    .warning,
    clause: nil,
    subject: .periods,
    title: "Период приходится на учебный год"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    guard let year = inspection.year?.days else { return [] }
    return inspection.institution.periods.compactMap { period in
      let first = period.first.value
      let last = period.last ?? max(first, year.last)
      guard first <= last, last < year.first || first > year.last else { return nil }
      return Finding(
        "период с \(first.russianFigures) не попадает в учебный год \(year.russianFigures)",
        at: period.first.range,
        help: "проверьте год в датах; документов по такому периоду не будет"
      )
    }
  }
}
