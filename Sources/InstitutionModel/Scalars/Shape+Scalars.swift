import CivilTime
import Russian
import Schema
import SourceText

extension Shape where Value == CalendarDate {
  /// A first day: `01.09.2026`, «с 1 сентября 2026 года».
  static let firstDay = date("дата", "01.09.2026", after: ["с ", "со "])
  /// A last day: `31.05.2027`, «по 31 мая 2027 года включительно».
  static let lastDay = date("дата", "01.09.2026", after: ["по "])
}

extension Shape where Value == ApplicationDeadline {
  static let applicationDeadline = notation(
    "дата, например 25.11.2026, или день периода",
    examples: ["3-й день"],
    fault: ScalarFault.inDates
  ) { text in
    ScalarText.parse(text) { $0.readDate(after: ["до ", "по "]) }.map { .date($0) }
      ?? ScalarText.parse(text) { $0.readDayOfPeriod() }.map { .dayOfPeriod($0) }
  }
}

extension Shape where Value == WeeklyTime {
  static let weeklyTime = notation(
    "день недели и время",
    examples: ["понедельник 10:00"],
    fault: ScalarFault.inTimes
  ) {
    ScalarText.parse($0) { text in
      guard let weekday = text.readWeekday(), let time = text.readTime() else { return nil }
      return WeeklyTime(weekday: weekday, time: time)
    }
  }
}

extension Shape where Value == [WeeklySpan] {
  static let weeklySpansOfLine = notation(
    "день недели и часы",
    examples: ["четверг 17:00–17:40"],
    fault: ScalarFault.inLessons
  ) { LessonTime.parse($0)?.weeklySpans }
}

extension Shape where Value == Int {
  static let pupils = amount(
    "число учащихся",
    ["15"],
    units: ["человека", "человек", "чел", "учащихся", "учащийся", "ученика", "учеников", "ученик"]
  )
  /// Where the group is not full yet, papers leave a blank.
  static let pupilsOrEnrolling = pupils.unsaid(
    by: ["идёт набор", "набирается", "группа набирается", "набор", "идёт набор группы"]
  )
  static let applications = amount(
    "число заявлений",
    ["15"],
    units: ["заявлений", "заявления", "заявление"]
  )
  static let hoursOfPlan = amount(
    "целое число часов",
    ["144"],
    units: ["часов", "часа", "час", "ч"]
  )
  static let weeks = amount("число недель", ["36"], units: ["недель", "недели", "неделя"])
  static let minutes = amount(
    "число минут",
    ["45 минут"],
    units: ["минуты", "минута", "минут", "мин"]
  )
  static let percent = notation("доля", examples: ["не более 25 %"]) {
    ScalarText.parse($0) { $0.readPercent() }
  }
}

extension Shape where Value == Directive {
  static let directive = notation(
    "приказ",
    examples: ["№ 87 от 31.08.2026"],
    fault: Directive.fault,
    Directive.parse
  )
}

extension Shape where Value == DirectiveOrDraft {
  static let directiveOrDraft = notation(
    "приказ",
    examples: ["№ 112 от 20.11.2026"],
    or: ["проект"],
    fault: DirectiveOrDraft.fault,
    DirectiveOrDraft.parse
  )
}
