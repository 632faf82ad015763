import Documents
import InstitutionModel

/// What stands in the gaps of the words of a department's page.
struct DepartmentReportValues {
  let context: DepartmentContext

  /// What a gap is filled with; clauses by the number that the institution's regulation has for
  /// them.
  func callAsFunction(_ name: ValueOrClause<DepartmentReportValue>) -> [Inline] {
    switch name {
    case .value(.department): [.text(context.title)]
    case .value(.reference): [.text(ReportedPeriod(context.source).reference)]
    case .value(.institutionReport): [RegulationReport.link]
    case .clause(let clause): [.text(context.source.institution.regulation.reference(to: clause))]
    }
  }
}
