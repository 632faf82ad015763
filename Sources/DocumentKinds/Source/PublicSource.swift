import CivilTime
import Documents
import Hashing
import InstitutionModel
import Rules
import SourceText
import Timetable

/// What kinds of the public tree may know.
///
/// A reference to what never changes: every part of every document holds it, and an institution has
/// dozens of values to copy.
public final class PublicSource: WindowSource {
  /// What may be published, seen through the window.
  public let institution: Institution
  /// The school year, seen through the window.
  public let timetable: Timetable
  /// What all documents look at in the same way.
  private let frame: PublicFrame

  /// The parameters are those of ``InternalSource``, which makes one of these for itself.
  public init(
    _ validated: ValidatedInstitution,
    on date: CalendarDate,
    pages: [[Block]],
    emblem: Picture? = nil,
    zone: CalendarZone? = nil,
    files: SourceSet,
    digests: InputDigests
  ) {
    institution = validated.institution
    timetable = validated.timetable
    frame = PublicFrame(
      validated,
      on: date,
      pages: pages,
      emblem: emblem,
      zone: zone,
      files: files,
      digests: digests
    )
  }

  /// A window of the whole, whose rolls refuse programs that are not among these, and which has no other events.
  private init(_ whole: PublicSource, _ reads: Reads) {
    var institution = whole.institution.seen(reads.programs)
    if !reads.events { institution.events = [] }
    self.institution = institution
    timetable = whole.timetable.over(institution)
    frame = whole.frame
  }

  /// The same source for a document that reads no more than this.
  public func window(_ reads: Reads) -> PublicSource {
    reads.isOfEveryProgram ? self : PublicSource(self, reads)
  }

  /// Of the bytes from which a document follows, with what the day of the build decides.
  public func digest(of reads: Reads) -> Digest {
    frame.digests.digest(of: reads, in: institution, day: frame.day)
  }

  /// Of the frame alone.
  public var shared: Digest { digest(of: .frame) }

  /// The period that schedules show in dates: it holds on the build's date, or comes next, or was
  /// the last.
  public var currentPeriod: DistancePeriod.ID? { frame.currentPeriod }

  /// The day that pages say they are shown on: that of the build, where an example has a day of its own.
  public var exampleDay: CalendarDate? { frame.exampleDay }

  /// The day of the build, which no page of the public tree may tell.
  var buildDay: CalendarDate { frame.day.date }

  /// The days that are shown one by one; only documents whose key names the weeks may ask.
  var shownWeeks: DateRange { frame.day.weeks }

  /// What each of them has.
  var dayBook: DayBook { frame.dayBook }

  /// What changes of days have done.
  var changeBook: ChangeBook { frame.changeBook }

  /// The prose of the institution's own pages, by their index.
  var pages: [[Block]] { frame.pages }

  /// Who belongs to whom.
  var catalogue: Catalogue { frame.catalogue }

  /// Who meets where.
  var rooms: Rooms { frame.rooms }

  /// Who writes papers, with the emblem.
  var letterhead: Letterhead { frame.letterhead }

  /// In which the times of calendars are told; `nil` where nobody knows it.
  var zone: CalendarZone? { frame.zone }

  /// The picture that the institution is known by; `nil` where it has none.
  public var emblem: Picture? { frame.letterhead.emblem }

  /// The period of the group that its schedule shows in dates; `nil` when none covers it.
  public func currentPeriod(of group: Group.ID) -> DistancePeriod.ID? {
    frame.currentPeriods[group.index]
  }

  /// Whether the period neither holds nor is to come.
  public func isPast(_ period: DistancePeriod.ID) -> Bool { frame.day.isPast(period) }

  /// The days of the period that papers and pages show; `nil` when it has none in the school year.
  func window(of period: DistancePeriod.ID) -> PeriodWindow? { frame.day.windows[period.index] }

  /// What the period brings to the group on the days that are shown, in order of time, and what a day
  /// off with a name takes from it.
  func occurrences(of group: Group.ID, in period: DistancePeriod.ID) -> [Occurrence] {
    guard let window = window(of: period) else { return [] }
    return timetable.occurrences(of: group, in: period)
      .filter { $0.isTold && window.shows($0.date) && !isToldWithItsLesson($0) }
  }

  /// The name by which documents of the period are told apart: its first day.
  public func name(of period: DistancePeriod.ID) -> String { catalogue.slug(of: period) }

  /// The paths of the files that the ranges lie in, sorted, each once.
  func paths(of ranges: SourceRange?...) -> [String] { paths(of: ranges) }

  /// Ranges that are `nil`, or lie in no known file, are left out.
  func paths(of ranges: [SourceRange?]) -> [String] {
    Set(ranges.compactMap { $0?.file }).sorted().compactMap { file in
      frame.paths.indices.contains(Int(file.index)) ? frame.paths[Int(file.index)] : nil
    }
  }
}
