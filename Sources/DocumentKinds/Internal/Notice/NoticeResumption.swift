import CivilTime
import InstitutionModel
import Russian
import SourceText
import Timetable

/// When the lessons of a group are as before a period again.
struct NoticeResumption {
  /// «2 декабря».
  let day: String
  /// «Первое занятие – 3 декабря (четверг).»; `nil` where none is planned, or another period begins
  /// before it.
  let firstLesson: String?

  /// `nil` while nobody has ended the period.
  init?(_ context: NoticeContext) {
    guard let ending = context.period.ending else { return nil }
    let first = ending.date.value
    day = first.russianDay
    firstLesson = context.firstLesson(from: first).flatMap {
      $0.period == nil ? "Первое занятие\u{A0}– \($0.date.dayWithWeekday)." : nil
    }
  }
}

extension NoticeContext {
  /// The group's first lesson on or after a day, perhaps of another period; `nil` where neither the
  /// school year nor the summer after it has one.
  func firstLesson(from day: CalendarDate) -> Occurrence? {
    let reach = source.timetable.schoolYear.days.withSummers
    guard let days = DateRange(day, reach.last) else { return nil }
    return source.timetable.occurrences(of: subject.group, in: days).first(where: \.isHeld)
  }
}
