import CivilTime
import Documents
import InstitutionModel
import Rules
import Schema
import SourceText
import Timetable

/// What all public documents look at in the same way, made once.
final class PublicFrame: Sendable {
  /// Of the files, by what documents read.
  let digests: InputDigests
  /// What the day of the build decides.
  let day: BuildDay
  /// What each day of the weeks has that are shown by day.
  let dayBook: DayBook
  /// What changes of days have done.
  let changeBook: ChangeBook
  /// The period that pages show or announce; `nil` where there is none.
  let currentPeriod: DistancePeriod.ID?
  /// By index of the group: the same among the periods that cover it.
  let currentPeriods: [DistancePeriod.ID?]
  /// The prose of the institution's own pages, by their index.
  let pages: [[Block]]
  /// Who writes papers.
  let letterhead: Letterhead
  /// The institution's own, on the days of the year.
  let zone: CalendarZone?
  /// Who belongs to whom.
  let catalogue: Catalogue
  /// Who meets where.
  let rooms: Rooms
  /// The day of the build, where the institution is an example that has a day of its own.
  let exampleDay: CalendarDate?
  /// By index of the source file; not the files, since their texts hold invitations.
  let paths: [String]

  /// Made when the build begins; nothing of it depends on a single document.
  init(
    _ validated: ValidatedInstitution,
    on date: CalendarDate,
    pages: [[Block]],
    emblem: Picture?,
    zone: CalendarZone?,
    files: SourceSet,
    digests: InputDigests
  ) {
    let timetable = validated.timetable
    self.digests = digests
    day = BuildDay(date, in: timetable)
    dayBook = DayBook(of: day.weeks, in: timetable)
    changeBook = ChangeBook(in: timetable)
    currentPeriod = timetable.currentPeriod(on: date)
    currentPeriods = validated.institution.groups.indices.map {
      timetable.currentPeriod(of: Group.ID($0), on: date)
    }
    self.pages = pages
    self.zone = zone
    letterhead = validated.institution.letterhead(with: emblem)
    catalogue = Catalogue(validated.institution)
    rooms = Rooms(timetable)
    let demonstration = validated.institution.identity.demonstration.value
    exampleDay = demonstration?.day.value.map { _ in date }
    paths = files.files.map(\.path)
  }
}
