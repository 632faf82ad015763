import CivilTime
import InstitutionModel
import Rules
import SourceText

/// What kinds of the internal tree may know: everything.
public struct InternalSource: Sendable {
  public let published: PublicSource
  public let records: StaffRecords

  public init(
    _ validated: ValidatedInstitution,
    on date: CalendarDate,
    templates: TemplateLibrary,
    files: SourceSet
  ) {
    published = PublicSource(validated, on: date, templates: templates, files: files)
    records = validated.records
  }
}
