import CivilTime
import InstitutionModel
import Rules
import Timetable

/// What kinds of the public tree may know.
public struct PublicSource: Sendable {
  public let institution: Institution
  public let timetable: Timetable
  /// The period that schedules show in dates: it holds on the build's date, or comes next, or was
  /// the last.
  public let currentPeriod: DistancePeriod.ID?
  public let templates: TemplateLibrary

  public init(_ validated: ValidatedInstitution, on date: CalendarDate, templates: TemplateLibrary)
  {
    institution = validated.institution
    timetable = Timetable(validated.institution)
    currentPeriod = timetable.currentPeriod(on: date)
    self.templates = templates
  }
}
