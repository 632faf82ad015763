import CivilTime
import InstitutionModel
import Timetable

/// What institution rules look at.
public struct Inspection: Sendable {
  public let institution: Institution
  public let records: StaffRecords
  public let timetable: Timetable
  /// The day of the build.
  public let date: CalendarDate

  public init(institution: Institution, records: StaffRecords, on date: CalendarDate) {
    self.institution = institution
    self.records = records
    timetable = Timetable(institution)
    self.date = date
  }
}
