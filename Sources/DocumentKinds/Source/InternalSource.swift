import CivilTime
import Documents
import InstitutionModel
import Rules
import SourceText
import Timetable

/// What kinds of the internal tree may know: everything.
///
/// A reference for the same reason as ``PublicSource``.
public final class InternalSource: Sendable {
  public let published: PublicSource
  public let records: StaffRecords
  /// What was checked, and with what result.
  let checks: CheckRecord
  /// The files that findings point into.
  let files: DefinitionFiles
  let roster: Roster
  let attendance: AttendanceIndex
  let notices: NoticeShared

  /// - Parameters:
  ///   - validated: What documents may tell.
  ///   - date: The day of the build, which only chooses the current period.
  ///   - pages: The prose of the institution's own pages, by their index.
  ///   - files: What findings point into.
  ///   - folder: The folder of the definitions, which documents leave out of their paths.
  public init(
    _ validated: ValidatedInstitution,
    on date: CalendarDate,
    pages: [[Block]],
    files: SourceSet,
    in folder: String = ""
  ) {
    published = PublicSource(validated, on: date, pages: pages, files: files)
    records = validated.records
    checks = validated.checks
    self.files = DefinitionFiles(files, in: folder)
    roster = Roster(validated.institution)
    notices = NoticeShared(validated.institution)
    attendance = AttendanceIndex(
      validated.records.attendance,
      groups: validated.institution.groups.count
    )
  }

  var institution: Institution { published.institution }
  var timetable: Timetable { published.timetable }

  /// The group as it is on the first day of the period on which it learns, with what it does in
  /// periods of that ground as its distance learning.
  func group(_ id: Group.ID, in period: DistancePeriod.ID) -> Group {
    let period = institution[period]
    let days = period.days(in: institution.year) ?? DateRange(period.first.value)
    var group = institution[id]
    group = group.asOf(max(days.first, group.first ?? days.first))
    group.distance = group.distance(on: period.ground)
    return group
  }
}
