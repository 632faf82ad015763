import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText
import Timetable

/// A lesson that is named by its date is not on a day on which nobody works.
///
/// Russian: «нерабочие дни» (п. 4.16). Of a weekly lesson pages say that it falls out; who writes a date means that it is
/// held. A Sunday is asked about where no group of the institution meets on Sundays.
enum DatedLessonIsOnWorkingDay: Rule {
  static let metadata = RuleMetadata("dated-lesson-is-on-working-day", .warning, clause: "4.16")
    .saying("Занятие, назначенное на дату, не попадает на нерабочий день")

  /// Looks at each line with dates, of every part of the year.
  static func check(_ inspection: Inspection) -> Checked {
    guard let year = inspection.year else { return .nothing }
    let groups = year.institution.namedGroups.map { year.institution[$0] }
    let lessons = groups.flatMap { group in
      group.allLessons.filter { $0.traits.dates != nil }.map { (group: group, lesson: $0) }
    }
    if lessons.isEmpty { return .nothing }
    let teachesOnSundays = groups.contains { group in
      group.allLessons.contains { $0.weekday == .sunday && $0.traits.dates == nil }
    }
    return .each(lessons, .lesson, "по датам") { group, lesson in
      let days = (lesson.traits.dates ?? []).filter { group.learns(from: $0, to: $0) }
      let isUsual = teachesOnSundays || days.count { $0.weekday == .sunday } > mostOddSundays
      let found = days.compactMap { day in
        year.timetable.finding(about: day, lesson)
          ?? (isUsual || year.timetable.isMoved(day) ? nil : sunday(day, lesson))
      }
      return Look(found)
    }.uniqued
  }

  /// More of them in one line are meant.
  private static let mostOddSundays = 3

  private static func sunday(_ day: CalendarDate, _ lesson: Lesson) -> Finding? {
    guard day.weekday == .sunday else { return nil }
    return Finding(
      "\(day.russianFigures) – воскресенье, а других занятий по воскресеньям нет",
      at: lesson.range,
      help: "проверьте дату; если занятие в этот день будет, допустите это: допишите над строкой "
        + "«# ozero: допустить dated-lesson-is-on-working-day – причина»"
    )
  }
}

extension Timetable {
  /// Whether the institution works on the day instead of another one.
  fileprivate func isMoved(_ day: CalendarDate) -> Bool {
    schoolYear.movedDays.contains { $0.date == day }
  }

  /// What is told of a lesson on the day, if nobody works then.
  fileprivate func finding(about day: CalendarDate, _ lesson: Lesson) -> Finding? {
    guard year.contains(day, in: year.off) else { return nil }
    let name = schoolYear.holidays.first { $0.days.contains(day) }?.name
    return Finding(
      "\(day.russianFigures) занятия не\u{A0}будет: это нерабочий день"
        + (name.map { ", \($0)" } ?? ""),
      at: lesson.range,
      help: "исправьте дату или уберите её; если учреждение в этот день работает, "
        + "исправьте «нерабочие дни»"
    )
  }
}
