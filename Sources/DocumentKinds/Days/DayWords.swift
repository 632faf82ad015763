import CivilTime
import InstitutionModel
import Russian
import Timetable

/// A day in words, and what the calendar of the year makes of it.
struct DayWords {
  let date: CalendarDate
  private let timetable: Timetable

  init(_ date: CalendarDate, in timetable: Timetable) {
    (self.date, self.timetable) = (date, timetable)
  }

  /// «Вторник, 24 ноября 2026 г.».
  var title: String { "\(date.weekday.russianName), \(date.russianLong)".capitalizedFirst }

  /// «День народного единства: занятий нет.», «Занятия по расписанию понедельника.»; `nil` for most days.
  var remark: String? {
    let year = timetable.schoolYear
    if !timetable.isWorkingDay(date) {
      let holiday = year.holidays.first { $0.days.contains(date) }
      let usual = year.days.contains(date) ? "нерабочий день" : "вне учебного года"
      return "\((holiday?.printedName ?? usual).capitalizedFirst.typeset): занятий нет."
    }
    let moved = year.movedDays.first { $0.date == date && $0.isOfAnother }
    return moved.map { "Занятия \($0.weekday.asTimetable)." }
  }
}
