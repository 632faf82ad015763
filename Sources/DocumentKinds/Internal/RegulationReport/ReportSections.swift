import Documents

/// The parts of the report that are made of data.
struct ReportSections {
  let context: ReportContext

  func callAsFunction(_ name: ReportDirective) -> [Block] {
    switch name {
    case .totals: ReportTotals(context: context).blocks
    case .chart: ReportChart(context: context).blocks
    case .summary: ReportSummary(context: context).blocks
    case .departments: DepartmentTable(context: context).blocks
    case .departmentReports: departmentReports
    case .clauses: ClauseTables(context: context).toldBlocks
    case .annex: ClauseTables(context: context).annexBlocks
    case .findings: FindingList(context: context).blocks
    case .training: TrainingLine(context: context).blocks
    case .acts: ActTable(context: context).blocks
    case .signature: [.signature(context.institution.methodSignature)]
    }
  }

  /// The links, or that there are no groups.
  private var departmentReports: [Block] {
    let links = DepartmentReport.links(in: context.source)
    return [.paragraph(links.isEmpty ? ["Групп пока нет."] : .list(links))]
  }
}
