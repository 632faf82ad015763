import CivilTime
import Russian
import Schema
import SourceText

extension Shape where Value == CalendarDate {
  /// A first day: `01.09.2026`, «с 1 сентября 2026 года».
  static let firstDay = date("дата", "01.09.2026", after: ["с ", "со "])
  /// A last day: `31.05.2027`, «по 31 мая 2027 года включительно».
  static let lastDay = lastDay("дата", "01.09.2026", after: ["по ", "до "])
  /// The same, where the end of the school year is as good as none.
  static let lastDayIfAny = lastDay.unsaid(by: ScalarText.endsOfYear)
}

extension Shape where Value == ApplicationDeadline {
  static let applicationDeadline = notation(
    "дата, например 25.11.2026, или день периода",
    examples: ["3-й день"],
    fault: { withPlace($0) ?? ScalarFault.inDates($0) }
  ) { text, yearStart in
    ScalarText.parse(text, inYearFrom: yearStart) { $0.readDate(after: ["до ", "по "]) }
      .map { .date($0) }
      ?? ScalarText.parse(text) { $0.readDayOfPeriod() }.map { .dayOfPeriod($0) }
  }
}

extension Shape where Value == ApplicationDeadline {
  /// «до 25.11.2026, педагогу»: the place behind the day, which has a key of its own.
  private static func withPlace(_ text: String) -> ScalarFault? {
    guard let comma = text.firstIndex(of: ",") else { return nil }
    let day = String(text[..<comma]).trimmed
    let words = day.folded.hasPrefix("до ") ? String(day.dropFirst(3)) : day
    let place = String(text[text.index(after: comma)...]).trimmed
    let isDay = ScalarText.parse(words, inYearFrom: .firstOfAnyYear) { $0.readDate() } != nil
    guard isDay || ScalarText.parse(words, { $0.readDayOfPeriod() }) != nil, !place.isEmpty else {
      return nil
    }
    return ScalarFault("место пишется отдельно", rightForm: "{до: \(words), куда: \(place)}")
  }
}

extension CalendarDate {
  /// Where only the day and the month of a date count.
  static let firstOfAnyYear = CalendarDate(year: 2023, month: 9, day: 1)
}

extension Shape where Value == WeeklyTime {
  static let weeklyTime = notation(
    "день недели и время",
    examples: ["понедельник 10:00"],
    fault: { ScalarFault.untilNextLesson($0) ?? ScalarFault.inWeeklyTime($0) }
  ) { ScalarText.parse($0.withBlanksForBrackets) { $0.readWeeklyTimes() }?.only }
}

extension ScalarFault {
  /// «до следующего занятия»: the day is to be named, for nobody else knows which lesson is meant.
  fileprivate static func untilNextLesson(_ text: String) -> ScalarFault? {
    guard text.folded.contains("заняти") else { return nil }
    return ScalarFault(
      "срок – это день недели и\u{A0}время, а\u{A0}занятий на неделе бывает несколько",
      advice:
        "напишите день недели и\u{A0}время, когда начинается то занятие, к\u{A0}которому нужна работа"
    )
  }
}

extension Shape where Value == [WeeklySpan] {
  static let weeklySpansOfLine = notation(
    "день недели и часы",
    examples: ["четверг 17:00–17:40"],
    fault: { ScalarFault.inLessons($0) }
  ) { text, _ in LessonTime.parse(text)?.weeklySpans }
}

extension Shape where Value == Int {
  static let pupils = notation("число учащихся", examples: ["15"], fault: ScalarFault.inPeople) {
    ScalarText.parse($0.withoutMakeUp) { text in
      _ = text.skip(word: "всего ")
      guard let number = text.readAmount(units: unitsOfPupils) else { return nil }
      _ = text.skip(word: "в группе")
      return number
    }
  }
  private static let unitsOfPupils = [
    "человека", "человек", "чел", "учащихся", "учащийся", "ученика", "учеников", "ученик", "детей",
    "ребенка", "ребенок", "ребят", "обучающихся", "обучающийся", "обуч-ся", "обуч", "уч-ся", "уч",
    "воспитанников", "воспитанника", "воспитанник",
  ]
  /// Where the group is not full yet, papers leave a blank.
  static let pupilsOrEnrolling = pupils.unsaid(
    by: ["идёт набор", "набирается", "группа набирается", "набор", "идёт набор группы"]
  )
  /// How many of them lack or have something: «нет» is nobody.
  static let pupilsOrNone = notation(
    "число учащихся",
    examples: ["2"],
    fault: ScalarFault.inPeople
  ) { $0.countOrNone }
  static let applications = amount(
    "число заявлений",
    ["15"],
    units: ["заявлений", "заявления", "заявление"]
  )
  static let hoursOfPlan = amount("целое число часов", ["144"], units: unitsOfHours)
  static let unitsOfHours = ["часов", "часа", "час", "ч"]
  static let weeks = amount("число недель", ["36"], units: unitsOfWeeks)
  private static let unitsOfWeeks = [
    "недель", "недели", "неделя", "нед", "учебных недель", "учебные недели", "учебная неделя",
    "уч. недель", "уч. нед", "уч.нед",
  ]
  static let minutes = minutes("45 минут")
  /// «нет» is none.
  static let recess = minutes(
    "10 минут",
    none: ["нет", "без перемен", "без перемены", "без перерыва"]
  )
  /// «не более 20 минут» are 20.
  static let screenMinutes = minutes("20 минут")

  private static func minutes(_ example: String, none: Set<String> = []) -> Shape {
    notation("число минут", examples: [example], fault: ScalarFault.inMinutes) { text in
      if none.contains(text.folded) { return 0 }
      return ScalarText.parse(text) { $0.readMinutes() }
    }
  }
  static let percent = notation("доля", examples: ["не более 25 %"]) {
    ScalarText.parse($0) { $0.readPercent() }
  }
}

extension Shape where Value == Directive {
  static let directive = notation(
    "приказ",
    examples: ["№ 87 от 31.08.2026"],
    fault: Directive.faultOfOrder,
    Directive.parseOrder
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

extension String {
  /// `15` of «15 (8 девочек, 7 мальчиков)», where those in brackets are as many.
  fileprivate var withoutMakeUp: String {
    guard hasSuffix(")"), let open = firstIndex(of: "(") else { return self }
    let numbers = { (text: Substring) in text.split { !$0.isNumber }.compactMap { Int($0) } }
    let parts = numbers(self[open...])
    let whole = numbers(self[..<open])
    let isSum = parts.count > 1 && parts.allSatisfy { $0 < 1000 } && whole == [parts.reduce(0, +)]
    return isSum ? String(self[..<open]).trimmed : self
  }
}
