import Documents
import InstitutionModel
import Russian
import Schema

/// The parts of a department's page that are made of data.
struct DepartmentReportSections {
  let context: DepartmentContext

  /// The blocks of one name; a new sheet is none, as it begins a section.
  func callAsFunction(_ name: DepartmentReportDirective) -> [Block] {
    switch name {
    case .facts: facts
    case .hours: HoursTable(context: context).blocks
    case .workingTime: WorkingTimeTable(context: context).blocks
    case .newSheet: []
    case .signature: [.signature(signature)]
    }
  }

  /// The institution, the period that the page tells of, and what it covers.
  private var facts: [Block] {
    let counts = [
      plural(context.groups.count, "группа", "группы", "групп"),
      plural(context.teachers.count, "педагог", "педагога", "педагогов"),
    ]
    return [
      .paragraph([.text(lead)], .lead),
      .facts([
        ReportedPeriod(context.source).fact,
        Fact("Охвачено", [.text(counts.joined(separator: ", "))]),
      ]),
    ]
  }

  /// Whose page it is, and of which day.
  private var lead: String {
    "\(context.source.institution.identity.name.text), по\u{A0}состоянию на\u{A0}"
      + context.source.buildDay.russianLong
  }

  /// The head of the department signs; the day is written by hand.
  private var signature: Signature {
    let institution = context.source.institution
    return context.department.map(institution.signature) ?? institution.methodSignature
  }
}
