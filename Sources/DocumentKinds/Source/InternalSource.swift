import CivilTime
import Documents
import Hashing
import InstitutionModel
import Rules
import SourceText
import Timetable

/// What kinds of the internal tree may know: everything.
///
/// A reference for the same reason as ``PublicSource``.
public final class InternalSource: WindowSource {
  /// What the kinds of the public tree see, with the same window.
  public let published: PublicSource
  /// The part of groups and teachers for staff.
  public let records: StaffRecords
  /// All marks, to be looked up by group and day.
  private let attendance: AttendanceIndex
  /// What all documents look at in the same way.
  private let frame: InternalFrame
  /// How much a document may look at; everything for the source itself.
  private let reads: Reads

  /// - Parameters:
  ///   - validated: What documents may tell.
  ///   - date: The day of the build, which only chooses the current period.
  ///   - pages: The prose of the institution's own pages, by their index.
  ///   - emblem: The picture that papers begin with.
  ///   - zone: In which the times of calendars are told.
  ///   - files: What findings point into.
  ///   - digests: Of the bytes of these files.
  ///   - folder: The folder of the definitions, which documents leave out of their paths.
  public init(
    _ validated: ValidatedInstitution,
    on date: CalendarDate,
    pages: [[Block]],
    emblem: Picture? = nil,
    zone: CalendarZone? = nil,
    files: SourceSet,
    digests: InputDigests,
    in folder: String = ""
  ) {
    published = PublicSource(
      validated,
      on: date,
      pages: pages,
      emblem: emblem,
      zone: zone,
      files: files,
      digests: digests
    )
    records = validated.records
    attendance = AttendanceIndex(
      validated.records.attendance,
      groups: validated.institution.groups.count
    )
    frame = InternalFrame(validated, published.letterhead, files: files, in: folder)
    reads = .everything
  }

  /// A window of the whole, which refuses what `reads` does not name.
  private init(_ whole: InternalSource, _ reads: Reads) {
    let isWhole = reads.isOfEveryProgram
    published = whole.published.window(reads)
    var records =
      isWhole ? whole.records : whole.records.seen(reads.programs, of: whole.published.institution)
    if !reads.marks { records.attendance = [] }
    self.records = records
    attendance = whole.attendance
    frame = whole.frame
    self.reads = reads
  }

  /// The same source for a document that reads no more than this.
  public func window(_ reads: Reads) -> InternalSource { InternalSource(self, reads) }

  /// Of the bytes from which a document follows, with its numbers of Приложение 1 where it prints
  /// them.
  public func digest(of reads: Reads) -> Digest {
    let files = published.digest(of: reads)
    // All files of programs decide all numbers.
    guard reads.numbers, !reads.everyProgram else { return files }
    let groups = reads.programs.sorted().flatMap { institution[$0].groupIDs }
    var hash = SHA256()
    hash.update(files)
    hash.update(frame.numbers.digest(of: groups))
    return hash.digest()
  }

  /// Of the frame alone.
  public var shared: Digest { published.shared }

  /// The day of the build, for documents whose key takes it in.
  var buildDay: CalendarDate {
    assert(
      reads.findings || reads.day,
      "a document tells the day of the build that its key does not name"
    )
    return published.buildDay
  }

  /// What was checked, and with what result.
  var checks: CheckRecord {
    assert(reads.findings, "a document looks at findings that its key does not name")
    return frame.checks
  }

  /// Which department has to mend what was found.
  var owners: FindingOwners {
    assert(reads.findings, "a document looks at findings that its key does not name")
    return frame.owners
  }

  /// The files that findings point into.
  var files: DefinitionFiles { frame.files }
  var roster: Roster { frame.roster }

  /// The hours of the year of each group, by index, for those who look at every program.
  var yearsOfGroups: [YearHours] {
    assert(reads.everyProgram, "a document looks at hours of all groups that its key does not name")
    return frame.yearsOfGroups.value
  }

  /// How many posts are ready for each teacher, of which only those know who look at every program, marks and events.
  var postBook: PostBook {
    assert(
      reads.marks && reads.everyProgram,
      "a document looks at posts of all teachers that its key does not name"
    )
    return frame.postBook
  }

  /// What is the same in all notices.
  var notices: NoticeShared { frame.notices }

  /// The marks of the group on the days, in order of date.
  func marks(of group: Group.ID, in days: DateRange) -> ArraySlice<AttendanceMark> {
    assert(
      reads.marks && institution.groups.isSeen(group.index),
      "a document looks at marks that its key does not name"
    )
    return attendance.marks(of: group, in: days)
  }

  /// What may be published, seen through the window.
  var institution: Institution { published.institution }
  /// The school year, seen through the window.
  var timetable: Timetable { published.timetable }

  /// The group as it is on the first day of the period on which it learns, with what it does in
  /// periods of that ground as its distance learning.
  func group(_ id: Group.ID, in period: DistancePeriod.ID) -> Group {
    timetable.group(id, in: period)
  }

  /// The group's number in Приложение 1, which counts through the whole institution.
  func number(of group: Group.ID, in period: DistancePeriod.ID) -> Int {
    assert(
      reads.numbers && institution.groups.isSeen(group.index),
      "a document looks at numbers that its key does not name"
    )
    return frame.numbers.number(of: group, in: period)
  }
}
