import Regulation
import Schema
import SourceText

/// What the definitions mean: names are references, words are values.
///
/// Resolving is silent. What could not be read is told by the reader, a name or word that nobody knows by
/// its rule, so that nothing is told twice.
///
/// Russian: «понятое».
public struct Resolution: Sendable {
  public var institution: Institution
  public var records: StaffRecords
  /// What is written, in the order of the institution's teachers, programs and groups.
  public let definitions: Definitions
  /// By which names things are found.
  public let names: NameTable

  public init(_ definitions: Definitions, by regulation: Regulation, _ schemas: DefinitionSchemas) {
    let definitions = definitions.inAlphabeticalOrder
    self.definitions = definitions
    var institution = Institution(
      definitions.institution?.value ?? InstitutionLines(),
      regulation: regulation
    )
    var names = institution.addPeople(of: definitions)
    institution.callPeopleAlike(names)
    names.addPrograms(of: definitions)
    records = institution.addPrograms(of: definitions, names, schemas.learning)
    institution.addPeriods(of: definitions, names)
    institution.addChanges(of: definitions, names, to: &records)
    institution.addEvents(of: definitions, names)
    institution.pages = definitions.pages.map { FreePage($0) }
    institution.withheld = definitions.withheld
    records.addAttendance(definitions.attendance, names)
    self.institution = institution
    self.names = names
  }
}

extension FreePage {
  fileprivate init(_ source: PageSource) {
    self.init(
      slug: source.slug,
      title: source.lines.title.value ?? source.slug,
      order: source.order,
      isInMenu: source.lines.isInMenu.value ?? true,
      prose: source.prose
    )
  }
}

extension StaffRecords {
  fileprivate mutating func addAttendance(_ rows: [AttendanceRow], _ names: NameTable) {
    let marks = rows.compactMap { row in
      names.group(row.group.value).map {
        AttendanceMark(group: $0, date: row.date, part: row.part, count: row.count)
      }
    }
    attendance = marks.sorted { ($0.group, $0.date.value) < ($1.group, $1.date.value) }
  }
}
