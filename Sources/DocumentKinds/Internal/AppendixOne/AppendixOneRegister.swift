import CivilTime
import InstitutionModel
import Timetable

/// What Приложение 1 shows of the marks on record, for whoever compares a filled table with them or prepares one.
public struct AppendixOneRegister {
  private let source: InternalSource

  public init(_ source: InternalSource) { self.source = source }

  /// Whose groups are marked.
  public var institution: Institution { source.institution }

  /// What the cell of a day shows.
  public enum Day {
    /// Nothing: it waits for its mark.
    case unmarked
    /// The number of one mark.
    case single(AttendanceMark)
    /// The sum of several, which are of subgroups.
    case sum([AttendanceMark])
    /// One number for each lesson, in their order.
    case lessons([AttendanceMark])
  }

  /// What stands under a date.
  public func day(_ date: CalendarDate, of group: Group.ID) -> Day {
    let marks = Array(source.marks(of: group, in: DateRange(date)))
    guard let day = DayOfMarks.days(marks).first else { return .unmarked }
    if let lessons = day.lessons(of: group, source) { return .lessons(lessons) }
    return day.marks.count == 1 ? .single(day.marks[0]) : .sum(day.marks)
  }

  /// The days of a period on which pupils of the group take part in something, as far as they are shown.
  public func days(of group: Group.ID, in period: DistancePeriod.ID) -> [CalendarDate] {
    guard let window = source.published.window(of: period) else { return [] }
    return source.published.timetable.dates(of: group, in: period).filter(window.shows)
  }

  /// The parts of a day that have a mark each: its lessons, where the whole group has several.
  public func parts(of date: CalendarDate, _ group: Group.ID) -> [MarkPart] {
    let count = source.lessonsToMark(of: group, on: date)
    if count == 1 { return [MarkPart()] }
    return (1...count).map { number in
      var part = MarkPart()
      part.lesson = number
      return part
    }
  }

  /// The period that holds for the group on a date; `nil` where it learns face to face.
  public func period(of group: Group.ID, on date: CalendarDate) -> DistancePeriod.ID? {
    source.published.timetable.period(of: group, on: date)
  }

  /// The period that holds on the day of the build, comes next, or else was the last.
  public var currentPeriod: DistancePeriod.ID? { source.published.currentPeriod }

  /// As folders of the period are called: its first day.
  public func name(of period: DistancePeriod.ID) -> String { source.published.name(of: period) }

  /// The name of the group's department in addresses; `nil` for a group of none.
  public func department(of group: Group.ID) -> String? {
    source.roster.department(of: group).map { source.institution[$0].slug }
  }
}
