import Documents
import InstitutionModel

/// The parts of the report that are made of data.
struct ReportSections {
  let context: ReportContext

  func callAsFunction(_ name: ReportDirective) -> [Block] {
    switch name {
    case .totals: ReportTotals(context: context).blocks
    case .departments: DepartmentTable(context: context).blocks
    case .clauses: ClauseTables(context: context).blocks
    case .findings: FindingList(context: context).blocks
    case .hours: HoursTable(context: context).blocks
    case .workingTime: WorkingTimeTable(context: context).blocks
    case .training: TrainingLine(context: context).blocks
    case .newSheet: []
    case .signature: [signature]
    }
  }

  /// Whoever answers for the methods signs; the day is written by hand.
  private var signature: Block {
    let person = context.institution.responsible.first { $0.role == "методическая служба" }
    return .signature(
      Signature(
        post: person?.post?.capitalizedFirst ?? "Заместитель директора",
        name: person?.name?.initialsFirst,
        date: .blank
      )
    )
  }
}
