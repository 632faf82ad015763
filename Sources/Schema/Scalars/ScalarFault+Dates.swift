import CivilTime
import Russian

extension ScalarFault {
  /// What is wrong with a date, or with two of them: «в феврале 2027 года 28 дней».
  public static func inDates(_ text: String) -> ScalarFault? {
    lettersForFigures(text) ?? inYear(text) ?? inWrittenDates(text) ?? corrected(text).flatMap {
      remedy,
      reason in
      ScalarText.parse(remedy) { $0.readDate() }.map {
        ScalarFault(reason, rightForm: $0.russianFigures)
      }
    } ?? withoutDay(text)
  }

  /// «среда, 15 декабря», where the day of the school year is another weekday; `nil` for any other text.
  public static func inWeekday(_ text: String, inYearFrom yearStart: CalendarDate?) -> ScalarFault?
  {
    guard let yearStart, let date = ScalarText.parse(text, { $0.readWrittenDate() }),
      date.year == nil, date.weekday != nil
    else { return nil }
    return date.completed(inYearFrom: yearStart).fault
  }

  /// «06.12.2O26» with a letter.
  private static func lettersForFigures(_ text: String) -> ScalarFault? {
    withFigures(text).flatMap { figures in
      ScalarText.parse(figures) { $0.readDate() }.map {
        ScalarFault("буквы вместо цифр", rightForm: $0.russianFigures)
      }
    }
  }

  /// «1–3 и 8–10 мая 2027 г.»: several stretches in one place.
  private static func ofSeveral(_ text: String) -> ScalarFault? {
    let parts = text.replacing(" и ", with: ",").split { ",;".contains($0) }.map {
      String($0).trimmed
    }
    guard parts.count > 1, let last = parts.last else { return nil }
    let month = last.firstIndex(where: \.isLetter).map { " \(last[$0...])" } ?? ""
    let whole = parts.map { $0.contains(where: \.isLetter) ? $0 : $0 + month }
    let isRead = whole.allSatisfy { part in
      ScalarText.parse(part) { $0.readDates() } != nil
    }
    guard isRead, parts.contains(where: { $0.contains { "-–—".contains($0) } }) else { return nil }
    return ScalarFault(
      "здесь несколько отрезков",
      advice: "напишите каждый своим пунктом списка: \(whole.map(\.quoted).joined(separator: ", "))"
    )
  }

  private static func inWrittenDates(_ text: String) -> ScalarFault? {
    if let fault = ofSeveral(text) { return fault }
    guard let (first, last) = datesWithin(text) else { return nil }
    if last == nil, hasSeveralDays(text) { return ScalarFault("здесь несколько дней") }
    guard let last else { return first.faultAlone ?? alone(first, in: text) }
    let end = last.figures ?? first.figures.flatMap { last.completed(after: $0).figures }
    let whole = end.map { first.completed(before: $0) } ?? first
    if let fault = last.month.flatMap({ _ in last.faultOfParts }) ?? whole.fault { return fault }
    guard let start = whole.date, let end else { return last.fault }
    if end < start { return reversed(start, end) }
    if let fault = last.completed(after: start).fault { return fault }
    var fault = ScalarFault(
      "здесь две даты: первый день пишется в строке «с», последний – в строке «по»",
      rightForm: start.russianFigures
    )
    fault.advice =
      "напишите \(start.russianFigures.quoted), а строкой ниже – «по: \(end.russianFigures)»"
    return fault
  }

  /// `31.08.20266`: a year that has not four figures.
  private static func inYear(_ text: String) -> ScalarFault? {
    let runs = text.split { !$0.isNumber && $0 != "." }
    let parts = runs.map { $0.split(separator: ".", omittingEmptySubsequences: false) }
    guard let date = parts.first(where: { $0.count == 3 && $0[0].count < 3 && $0[1].count < 3 }),
      date[2].count == 3 || (5...6).contains(date[2].count)
    else { return nil }
    let year = date[2].count > 4 && date[2].hasPrefix("20") ? String(date[2].prefix(4)) : "…"
    let written = "\(date[0]).\(date[1]).\(year)"
    let day = ScalarText.parse(written) { $0.readDate() }?.russianFigures
    return ScalarFault("в году четыре цифры", rightForm: day ?? written)
  }

  /// The first dates of the text, behind whatever words.
  private static func datesWithin(_ text: String) -> (WrittenDate, WrittenDate?)? {
    let words = text.split(separator: " ", maxSplits: 12, omittingEmptySubsequences: true)
    return words.indices.lazy.compactMap { index -> (WrittenDate, WrittenDate?)? in
      var scanner = ScalarText(words[index...].joined(separator: " "))
      return scanner.readWrittenDates() ?? scanner.readWrittenDate().map { ($0, nil) }
    }.first
  }

  /// Whether it names days one by one, «15, 17 декабря»: a remedy with one of them would lose the others.
  private static func hasSeveralDays(_ text: String) -> Bool {
    let parts = text.replacing(" и ", with: ", ").split(separator: ", ")
    let dated = parts.filter { part in
      var scanner = ScalarText(String(part))
      return scanner.readWrittenDate()?.month != nil
    }
    let bare = parts.filter { $0.count < 3 && $0.allSatisfy(\.isNumber) }
    return !dated.isEmpty && dated.count + bare.count > 1
  }

  /// A day that is right, in words that are not.
  private static func alone(_ date: WrittenDate, in text: String) -> ScalarFault? {
    date.date.map { ScalarFault(nil, rightForm: $0.russianFigures) }
  }

  /// The one of both ways to put it right that gives the shorter stretch: a slip of the pen has no more days.
  private static func reversed(_ first: CalendarDate, _ last: CalendarDate) -> ScalarFault {
    let later = CalendarDate(year: last.year + 1, month: last.month, day: last.day)
    let isYearWrong = later.map { $0 >= first && $0 - first < first - last } ?? false
    let (start, end) = isYearWrong ? (first, later ?? last) : (last, first)
    return ScalarFault(
      "конец раньше начала",
      rightForm: "\(start.russianFigures)–\(end.russianFigures)"
    )
  }
}

extension WrittenDate {
  /// Why no day is meant.
  fileprivate var fault: ScalarFault? {
    if let fault = faultOfParts { return fault }
    guard let month else { return nil }
    guard let day = figures else {
      return ScalarFault("не указан год", rightForm: "\(padded(self.day)).\(padded(month)).…")
    }
    guard let weekday, weekday != day.weekday else { return nil }
    return ScalarFault(
      "\(day.russianFigures) – \(day.weekday.russianName), а не \(weekday.russianName)",
      rightForm: "\(day.weekday.russianName), \(day.russianFigures)"
    )
  }

  /// The same of a date with nothing beside it; a day behind the end of its month has that end as an example.
  fileprivate var faultAlone: ScalarFault? {
    guard var fault else { return nil }
    if fault.rightForm == nil, let year, let month, day <= 31,
      let first = CalendarDate(year: year, month: month, day: 1)
    {
      fault.rightForm = first.endOfMonth.russianFigures
      fault.isExample = true
    }
    return fault
  }

  /// Why there is no such month or day.
  fileprivate var faultOfParts: ScalarFault? {
    guard let month else { return nil }
    guard (1...12).contains(month) else {
      let swapped = year.flatMap { CalendarDate(year: $0, month: day, day: month) }
      return ScalarFault("месяца с номером \(month) нет", rightForm: swapped?.russianFigures)
    }
    // The longest February where the year is not said.
    let days = (28...31).compactMap { CalendarDate(year: year ?? 2000, month: month, day: $0) }
    guard let last = days.last, !(1...last.day).contains(day) else { return nil }
    let ofYear = year.map { " \($0) года" } ?? ""
    return ScalarFault(
      "\(last.russianInMonth)\(ofYear) \(plural(last.day, "день", "дня", "дней"))"
    )
  }

  private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension ScalarFault {
  /// The text with what was mistyped put right, and what that was.
  private static func corrected(_ text: String) -> (text: String, reason: String)? {
    let folded = text.folded
    let figures = folded.filter(\.isNumber)
    if figures.count == 8, figures.count == folded.count {
      let parts = [figures.prefix(2), figures.dropFirst(2).prefix(2), figures.suffix(4)]
      return (parts.joined(separator: "."), "между числом, месяцем и годом нужны точки")
    }
    if let digits = withFigures(folded), figures.count >= 4 { return (digits, "буквы вместо цифр") }
    return withMonth(folded)
  }

  /// «1 сентбря 2026» with the month that it comes nearest to.
  private static func withMonth(_ text: String) -> (text: String, reason: String)? {
    let words = text.split(separator: " ")
    guard words.count >= 3, let word = words.first(where: { $0.allSatisfy(\.isLetter) }),
      word.count > 2, let month = Month.nearestGenitive(to: String(word))
    else { return nil }
    let corrected = words.map { $0 == word ? month : String($0) }.joined(separator: " ")
    return (corrected, "похоже на «\(month)»")
  }

  /// «ноябрь 2026»: a month in which no day is named.
  private static func withoutDay(_ text: String) -> ScalarFault? {
    let date = ScalarText.parse("1 \(text)") { $0.readWrittenDate() }
    guard let day = date?.figures else { return nil }
    return ScalarFault("не указано число", rightForm: "….\(day.russianFigures.dropFirst(3))")
  }
}
