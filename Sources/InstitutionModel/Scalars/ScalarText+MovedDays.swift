import CivilTime
import Russian
import Schema

extension ScalarText {
  /// `20.02.2027 вместо 22.02.2027`, `20.02.2027 по понедельнику`, «с понедельника 22.02.2027 на субботу
  /// 20.02.2027».
  mutating func readMovedDay() -> MovedDay? {
    if Self.openings.contains(where: { skip(word: $0) }) { _ = skip(anyOf: ":") }
    skipSpaces()
    return attempt { $0.readDayByWeekday() } ?? attempt { $0.readTransfer() }
  }

  private static let openings = [
    "рабочий день", "рабочая суббота", "рабочее воскресенье", "рабочий", "рабочая",
    "перенос рабочего дня",
    "перенос выходного дня", "перенос занятий", "перенос дня", "перенос", "занятия", "учимся",
    "работаем",
  ]

  private mutating func readDayByWeekday() -> MovedDay? {
    guard let date = readDateAlone() else { return nil }
    _ = attempt { $0.readOwnWeekday(of: date) }
    _ = skip(anyOf: ",")
    if Self.replacements.contains(where: { skip(word: $0) }) {
      if let replaced = readDate() {
        return MovedDay(date, as: replaced.weekday, insteadOf: replaced)
      }
      return readWeekdayOfTimetable().map { MovedDay(date, as: $0) }
    }
    let isLed = attempt { $0.skipLeads() ? true : nil } ?? false
    // «20.02.2027 – суббота» says nothing but its own day of the week.
    guard let weekday = readWeekdayOfTimetable(), isLed || weekday != date.weekday else {
      return nil
    }
    // «по расписанию понедельника 22.02.2027»
    let replaced = attempt { $0.readDateAlone() }
    guard replaced.map({ $0.weekday == weekday }) ?? true else { return nil }
    return MovedDay(date, as: weekday, insteadOf: replaced)
  }

  private static let replacements = ["вместо", "взамен", "за ", "<-", "←"]

  /// «(суббота)», «, суббота» behind its date.
  private mutating func readOwnWeekday(of date: CalendarDate) -> Weekday? {
    skipSpaces()
    _ = skip(anyOf: ",")
    skipSpaces()
    let isBracketed = skip(anyOf: "(")
    guard let weekday = readWeekday(), weekday == date.weekday, !isBracketed || skip(anyOf: ")")
    else { return nil }
    skipSpaces()
    return weekday
  }

  /// «по расписанию понедельника», «по понедельнику», «как понедельник», «(понедельник)», «– понедельник».
  mutating func readWeekdayOfTimetable() -> Weekday? {
    attempt { text in
      text.skipSpaces()
      let isBracketed = text.skip(anyOf: "(")
      _ = text.skipLeads()
      guard let weekday = text.readWeekday(), !isBracketed || text.skip(anyOf: ")") else {
        return nil
      }
      text.skipSpaces()
      return weekday
    }
  }

  /// Whether words say that the timetable of a day follows.
  private mutating func skipLeads() -> Bool {
    _ = Self.verbs.contains { skip(word: $0) } || skipDash() || skip(anyOf: ":=")
    skipSpaces()
    _ = Self.verbs.contains { skip(word: $0) }
    return Self.leads.contains { skip(word: $0) }
  }

  private static let verbs = ["учимся", "работаем", "занимаемся", "занятия", "рабочий"]
  private static let leads = [
    "по расписанию на ", "по расписанию за ", "по расписанию ", "расписание ", "по ", "как в ",
    "как ", "за ",
  ]

  /// «с 22.02.2027 на 20.02.2027»: the one of both that is off by its weekday becomes a working day.
  private mutating func readTransfer() -> MovedDay? {
    _ = skip(word: "с ") || skip(word: "со ")
    guard let first = readDateAlone() else { return nil }
    _ = ["переносится", "перенесен", "перенесено", "перенести"].contains { skip(word: $0) }
    guard skip(word: "на ") || skip(word: "->") || skip(word: "→"), let second = readDate() else {
      return nil
    }
    let isTurned = first.weekday.isWeekend && !second.weekday.isWeekend
    let (date, replaced) = isTurned ? (first, second) : (second, first)
    return MovedDay(date, as: replaced.weekday, insteadOf: replaced)
  }
}

extension Weekday {
  /// Whether offices are closed.
  var isWeekend: Bool { self == .saturday || self == .sunday }
}

extension CalendarDate {
  /// The Monday after a weekend, or the day after another day: for examples.
  var nearestWorkingDay: CalendarDate { weekday.isWeekend ? monday + 7 : self + 1 }
}

extension Shape where Value == Weekday {
  /// «понедельник», «по понедельнику».
  static let weekdayOfTimetable = notation("день недели", examples: ["понедельник"]) {
    ScalarText.parse($0) { $0.readWeekdayOfTimetable() }
  }
}

extension Shape where Value == MovedDay {
  static let movedDayLine = notation(
    "рабочий день",
    examples: ["20.02.2027 вместо 22.02.2027", "20.02.2027 по понедельнику"],
    fault: MovedDay.fault,
    inYear: { text, yearStart in
      ScalarText.parse(text, inYearFrom: yearStart) { $0.readMovedDay() }
    }
  )
}

extension MovedDay {
  /// Why a text names no day with the weekday whose lessons it has.
  fileprivate static func fault(_ text: String) -> ScalarFault? {
    if text.isStretchOfDays {
      return ScalarFault(
        "рабочие дни пишут по одному",
        advice:
          "если это нерабочие дни, перенесите строку под «нерабочие дни»; если рабочие, напишите каждый: "
          + "«20.02.2027 вместо 22.02.2027»"
      )
    }
    if let date = ScalarText.parse(text, { $0.readDate() }) {
      let figures = date.russianFigures
      return ScalarFault(
        "не сказано, занятия какого дня в этот день проводятся",
        example: "\(figures) вместо \(date.nearestWorkingDay.russianFigures)"
      )
    }
    return ScalarFault.inDates(text).map { fault in
      ScalarFault(fault.reason, example: rightForm(of: text) ?? fault.rightForm.flatMap(withMonday))
    }
  }

  /// Both days as they should be; `nil` where the text names no two.
  private static func rightForm(of text: String) -> String? {
    let parts = text.folded.replacing(" за ", with: " вместо ").split(
      separator: "вместо",
      maxSplits: 1
    ).map { String($0).trimmed }
    let days = parts.compactMap { part in
      ScalarText.parse(part) { $0.readDate() }?.russianFigures
        ?? ScalarFault.inDates(part)?.rightForm
    }
    return parts.count == 2 && days.count == 2 ? days.joined(separator: " вместо ") : nil
  }

  private static func withMonday(_ day: String) -> String? {
    ScalarText.parse(day) { $0.readDate() }.map {
      "\(day) вместо \($0.nearestWorkingDay.russianFigures)"
    }
  }
}

extension String {
  /// «22.02.2027–23.02.2027», «31.12.2026–10.01.2027», but not «20.02.2027 – суббота».
  fileprivate var isStretchOfDays: Bool {
    let days = ScalarText.parse(self, inYearFrom: .firstOfAnyYear) { $0.readDates() }
    return days.map { $0.count > 1 } ?? false
  }
}
