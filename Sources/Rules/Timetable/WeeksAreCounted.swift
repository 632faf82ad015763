import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText
import Timetable

/// The weeks that a lesson names are even or odd ones of the calendar, or the institution says from which day
/// it counts its own.
///
/// Russian: «недели» of a lesson, «недели» of «учебный год» (п. 4.16).
enum WeeksAreCounted: Rule {
  static let metadata = RuleMetadata("weeks-are-counted", .error, clause: "4.16")
    .saying("О неделях занятий известно, с какого дня они считаются")

  /// Looks at lessons that are not held each week; unknown where the count itself was not understood.
  static func check(_ inspection: Inspection) -> Checked {
    let stated = inspection.definitions.institution?.value.year.value?.weekCount ?? .absent
    let lessons = inspection.lessons.compactMap { lesson in
      lesson.weeks.located.map { (weeks: $0, time: lesson.time.value) }
    }
    return .each(lessons, .lesson, "по\u{A0}неделям") { weeks, time in
      guard stated.isClear else { return .unknown }
      if LessonWeeks(weeks.value, countedBy: stated.value) != nil { return .fine }
      let dates = inspection.year.flatMap { year in
        time.flatMap { MonthlyLesson($0, inWeeks: weeks.value) }?
          .form(in: year.days, without: year.timetable.schoolYear.holidays)
      }
      return .found(
        "неизвестно, какие это недели: \(weeks.value.quoted)",
        at: weeks.range,
        help: dates.map {
          "по неделям месяца занятия пишут датами, без строки «недели»: \($0.quotedWhole)"
        } ?? remedy(for: weeks.value, stated.value)
      )
    }
  }

  private static func remedy(for word: String, _ count: WeekCount?) -> String {
    if let count {
      return Spelling.advice(for: word, in: count.names, called: "недели")
        ?? Spelling.listing(of: count.names, called: "недели")
    }
    return
      "напишите «чётные» или «нечётные», а свои слова объясните в разделе «учебный год» файла "
      + "institution.yaml: недели: {считать с: 01.09.2026, названия: [числитель, знаменатель]}"
  }
}
