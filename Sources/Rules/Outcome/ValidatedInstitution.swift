import Contacts
import InstitutionModel
import Timetable

/// An institution in which no rule found an error; documents accept nothing else.
public struct ValidatedInstitution: Sendable {
  public let institution: Institution
  public let records: StaffRecords
  public let timetable: Timetable
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
    contacts = inspection.contactSearch
    self.checks = checks
  }
}
