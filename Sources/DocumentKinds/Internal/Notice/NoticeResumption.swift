import CivilTime
import InstitutionModel
import Russian
import SourceText
import Timetable

/// When the lessons of a group are as before a period again.
struct NoticeResumption {
  /// «2 декабря».
  let day: String
  /// «Первое занятие – 3 декабря (четверг).»; `nil` where none is planned.
  let firstLesson: String?

  /// `nil` while nobody has ended the period.
  init?(_ context: NoticeContext) {
    guard let ending = context.period.ending else { return nil }
    let first = ending.date.value
    day = first.russianDay
    firstLesson = context.firstLesson(from: first).map {
      "Первое занятие\u{A0}– \($0.dayWithWeekday)."
    }
  }
}

extension NoticeContext {
  /// The day of the group's first lesson on or after a day; `nil` where the school year has none.
  func firstLesson(from day: CalendarDate) -> CalendarDate? {
    guard let days = DateRange(day, institution.year.days.last) else { return nil }
    return source.timetable.occurrences(of: subject.group, in: days).first(where: \.isHeld)?.date
  }
}
