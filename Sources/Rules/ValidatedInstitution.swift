import InstitutionModel
import Timetable

/// An institution in which no rule found an error; documents accept nothing else.
public struct ValidatedInstitution: Sendable {
  public let institution: Institution
  public let records: StaffRecords
  public let timetable: Timetable

  /// Only validation can say so.
  init(_ inspection: Inspection) {
    institution = inspection.institution
    records = inspection.records
    timetable = inspection.timetable
  }
}
