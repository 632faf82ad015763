import CivilTime
import Definitions
import InstitutionModel
import SourceText
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
  /// The school year, as far as periods cut it.
  let stretches: YearStretches
  /// When groups are busy, by group.
  let occupations: [Occupation]

  public init(_ resolution: Resolution, survey: Survey, on date: CalendarDate) {
    self.survey = survey
    institution = resolution.institution
    records = resolution.records
    timetable = Timetable(institution)
    self.date = date
    let stretches = YearStretches(timetable)
    self.stretches = stretches
    occupations = resolution.institution.groups.indices.flatMap {
      stretches.occupations(of: Group.ID($0))
    }
  }
}
