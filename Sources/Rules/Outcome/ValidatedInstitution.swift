import Contacts
import InstitutionModel
import Timetable

/// An institution in which no rule found an error; documents accept nothing else.
public struct ValidatedInstitution: Sendable {
  /// What may be published.
  public let institution: Institution
  /// What may not; kinds of the public tree never see it.
  public let records: StaffRecords
  /// The school year of its groups.
  public let timetable: Timetable
  /// By which definitions call groups and teachers.
  public let names: NameTable
  /// What must not be public, and how it is found.
  public let contacts: ContactSearch
  /// What was checked, and with what result; for staff.
  public let checks: CheckRecord

  /// Only validation can say so.
  ///
  /// `nil` without a school year, which is an error.
  init?(_ inspection: Inspection, checks: CheckRecord) {
    guard let year = inspection.year else { return nil }
    institution = inspection.institution
    records = inspection.records
    timetable = year.timetable
    names = inspection.names
    contacts = inspection.texts.contactSearch
    self.checks = checks
  }
}
