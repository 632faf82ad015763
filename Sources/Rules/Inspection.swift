import CivilTime
import Definitions
import InstitutionModel
import Timetable

/// What institution rules look at.
public struct Inspection: Sendable {
  public let institution: Institution
  public let records: StaffRecords
  /// What the files say, for words that have no place in the model.
  public let survey: Survey
  public let timetable: Timetable
  /// The day of the build.
  public let date: CalendarDate

  public init(
    institution: Institution,
    records: StaffRecords,
    survey: Survey,
    on date: CalendarDate
  ) {
    self.survey = survey
    self.institution = institution
    self.records = records
    timetable = Timetable(institution)
    self.date = date
  }
}
