import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import SourceText
import Timetable

/// A lesson that is moved or added is not on a day on which nobody works.
///
/// Russian: «перенос», «дополнительное занятие» (п. 4.16).
enum ChangedLessonIsOnWorkingDay: Rule {
  static let metadata = RuleMetadata("changed-lesson-is-on-working-day", .warning, clause: "4.16")
    .saying("Перенесённое и дополнительное занятия не попадают на нерабочий день")

  static func check(_ inspection: Inspection) -> Checked {
    guard let year = inspection.year else { return .nothing }
    let days = year.timetable.year
    return .each(year.applied.lessons, .lesson, "с\u{A0}изменениями") { lesson in
      guard let becomes = lesson.change.becomes, becomes.date != lesson.change.was?.date,
        let last = lesson.lastOwn(in: year.institution)
      else { return .fine }
      let isInYear = days.contains(becomes.date, in: days.all)
      guard !isInYear || days.contains(becomes.date, in: days.off) else { return .fine }
      let name = year.timetable.schoolYear.holidays.first { $0.days.contains(becomes.date) }?.name
      return .found(
        "\(becomes.date.russianFigures) – "
          + (isInYear
            ? "нерабочий день" + (name.map { ", \($0)" } ?? "") : "не\u{A0}день учебного года"),
        at: last.place,
        help: "назначьте занятие на рабочий день учебного года"
      )
    }
  }
}
