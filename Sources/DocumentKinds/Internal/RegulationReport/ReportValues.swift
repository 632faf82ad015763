import Documents
import InstitutionModel
import Russian

/// What stands in the gaps of the report's words.
struct ReportValues {
  let context: ReportContext

  /// `nil` takes the paragraph or heading away.
  func callAsFunction(_ name: ValueOrClause<ReportValue>) -> [Inline]? {
    switch name {
    case .value(.day): [.text(context.day.russianLong)]
    case .value(.reference): [.text(ReportedPeriod(context.source).reference)]
    case .value(.ifFound): context.isAnythingTold ? [] : nil
    case .value(.ifUntrained): TrainingLine(context: context).isTold ? [] : nil
    case .clause(let clause): [.text(context.institution.regulation.reference(to: clause))]
    }
  }
}
