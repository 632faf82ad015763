import CivilTime
import InstitutionModel
import Russian
import SourceText
import YAMLTree

extension Shape where Value == Located<TimeOfDay> {
  static let time = Shape.scalar("время, например 15:30", fault: ScalarFault.inTimes) {
    ScalarText.parse($0) { $0.readTime() }
  }
}

extension Shape where Value == Located<CalendarDate> {
  static let date = Shape.scalar("дата, например 01.09.2026", fault: ScalarFault.inDates) {
    ScalarText.parse($0) { $0.readDate() }
  }
}

extension Shape where Value == Located<ApplicationDeadline> {
  static let applicationDeadline = deadline(
    expected: "дата, например 25.11.2026, или день периода, например 3-й день"
  )

  static func deadline(expected: String) -> Shape {
    .scalar(expected, fault: ScalarFault.inDates) { text in
      ScalarText.parse(text) { $0.readDate(after: ["до "]) }.map { .date($0) }
        ?? ScalarText.parse(text) { $0.readDayOfPeriod() }.map { .dayOfPeriod($0) }
    }
  }
}

extension Shape where Value == Located<DateRange> {
  static let dates = Shape.scalar(
    "дата или даты через тире, например 31.12.2026–10.01.2027",
    fault: ScalarFault.inDates
  ) {
    ScalarText.parse($0) { $0.readDates() }
  }
}

extension Shape where Value == Located<WeeklyTime> {
  static let weeklyTime = Shape.scalar(
    "день недели и время, например понедельник 10:00",
    fault: ScalarFault.inTimes
  ) {
    ScalarText.parse($0) { text in
      text.readWeeklyTime().map { WeeklyTime(weekday: $0, time: $1) }
    }
  }
}

extension Shape where Value == Located<WeeklySpan> {
  static let weeklySpan = Shape.scalar(
    "день недели и часы, например четверг 17:00–17:40",
    fault: ScalarFault.inTimes
  ) {
    ScalarText.parse($0) { text in
      text.readWeeklySpan().map { WeeklySpan(weekday: $0, span: $1) }
    }
  }
}

extension Shape where Value == Located<Int> {
  static let number = amount("целое число", units: [])
  static let pupils = amount(
    "число учащихся, например 15",
    units: ["человека", "человек", "чел", "учащихся", "учащийся", "ученика", "учеников", "ученик"]
  )
  static let applications = amount(
    "число заявлений, например 15",
    units: ["заявлений", "заявления", "заявление"]
  )
  static let hours = amount("целое число часов, например 4", units: ["часов", "часа", "час", "ч"])
  static let weeks = amount("число недель, например 36", units: ["недель", "недели", "неделя"])
  static let minutes = amount(
    "число минут, например 45 минут",
    units: ["минуты", "минута", "минут", "мин"]
  )
  static let percent = Shape.scalar("доля, например не более 25 %") {
    ScalarText.parse($0) { $0.readPercent() }
  }

  private static func amount(_ expected: String, units: [String]) -> Shape {
    .scalar(expected) { ScalarText.parse($0) { $0.readAmount(units: units) } }
  }
}

extension Shape where Value == Located<ClosedRange<Int>> {
  static let ages = Shape.scalar("возраст, например 7–10", fault: ScalarFault.inAges) {
    ScalarText.parse($0) { $0.readAges() }
  }
}

extension Shape where Value == Located<Directive> {
  static let directive = Shape.scalar(
    "приказ, например № 87 от 31.08.2026",
    fault: ScalarFault.inDates
  ) {
    Directive.parse($0)
  }
}

extension Shape where Value == Located<DirectiveTerm> {
  static let directiveOrDraft = Shape.scalar(
    "приказ, например № 112 от 20.11.2026, или «проект»",
    fault: ScalarFault.inDates
  ) {
    DirectiveTerm.parse($0)
  }
}

extension Shape where Value == Located<Bool> {
  static let yesOrNo = Shape.scalar("«да» или «нет»") { text in
    switch text.folded {
    case "да", "yes", "true": true
    case "нет", "no", "false": false
    default: nil
    }
  }
}

extension Shape where Value == Located<WeekParity> {
  static let weekParity = Shape.scalar("«чётные» или «нечётные»") { text in
    switch text.folded {
    case "четные", "четная", "по четным": .even
    case "нечетные", "нечетная", "по нечетным": .odd
    default: nil
    }
  }
}
