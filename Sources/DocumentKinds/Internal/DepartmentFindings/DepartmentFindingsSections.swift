import Documents
import InstitutionModel
import Regulation
import Russian
import Schema

/// The parts of the page that are made of data.
struct DepartmentFindingsSections {
  let context: ReportContext
  let department: Department.ID

  /// What a gap is filled with.
  func words(_ name: ValueOrClause<DepartmentFindingsValue>) -> [Inline] {
    switch name {
    case .value(.department): [.text(context.institution[department].name.text)]
    case .value(.institutionReport): [RegulationReport.link]
    case .clause(let clause): [.text(context.institution.regulation.reference(to: clause))]
    }
  }

  /// The blocks of one name.
  func blocks(_ name: DepartmentFindingsDirective) -> [Block] {
    switch name {
    case .head:
      [.paragraph([.text("По\u{A0}состоянию на\u{A0}\(context.day.russianLong)")], .lead)]
    case .findings: FindingList(context: context, of: department).blocks
    case .signature: [.signature(context.institution.signature(of: department))]
    }
  }
}
