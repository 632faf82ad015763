import Documents
import InstitutionModel
import Regulation
import Russian
import SourceText

/// What stands in the gaps of the report's words.
struct ReportValues {
  let context: ReportContext

  func callAsFunction(_ name: ValueOrClause<ReportValue>) -> [Inline] {
    switch name {
    case .value(.reference): [.text(reference)]
    case .clause(let clause): [.text(context.institution.regulation.reference(to: clause))]
    }
  }

  private var reference: String {
    guard let period = context.period?.period else { return "на\u{A0}начало учебного года" }
    return "на\u{A0}\(period.first.value.russianFigures), первый день периода"
  }
}
