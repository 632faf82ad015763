import CivilTime
import Russian
import Schema

/// Days with what they are called, in either order, as calendars list them.
///
/// Russian: «4 ноября – День народного единства», «новогодние каникулы 31.12–10.01».
struct NamedDays {
  var days: DateRange
  var name: String

  static func parse(_ text: String, inYearFrom yearStart: CalendarDate?) -> NamedDays? {
    let named = daysFirst(text, yearStart) ?? nameFirst(text, yearStart) ?? inside(text, yearStart)
    return named.map { NamedDays(days: $0.days, name: $0.name.withoutDayOff) }
  }

  /// Words on both sides, of which those behind are the name: «выходной 24.02.2027 (санитарный день)».
  private static func inside(_ text: String, _ yearStart: CalendarDate?) -> NamedDays? {
    let words = text.split(separator: " ", maxSplits: mostWords)
    guard let first = words.firstIndex(where: { $0.first?.isNumber == true }), first > 0 else {
      return nil
    }
    let before = words[..<first].joined(separator: " ")
    guard before.isName || before.isDayOff,
      var named = daysFirst(words[first...].joined(separator: " "), yearStart)
    else { return nil }
    if !before.isDayOff { named.name = "\(before.withoutSigns) (\(named.name))" }
    return named
  }

  /// «31.12.26 - 10.01.27 новогодние каникулы», «04.11.2026 (День народного единства)».
  private static func daysFirst(_ text: String, _ yearStart: CalendarDate?) -> NamedDays? {
    guard let (days, behind) = parted(text, yearStart), behind.isName || behind.isBehindSign else {
      return nil
    }
    return NamedDays(days: days, name: behind.withoutSigns)
  }

  /// «новогодние каникулы с 31.12 по 10.01».
  private static func nameFirst(_ text: String, _ yearStart: CalendarDate?) -> NamedDays? {
    let words = text.split(separator: " ", maxSplits: mostWords)
    for count in words.indices.dropFirst() {
      let name = words[..<count].joined(separator: " ")
      guard name.isName else { return nil }
      let written = words[count...].joined(separator: " ").withoutSigns
      if let days = ScalarText.parse(written, inYearFrom: yearStart, { $0.readDates() }) {
        return NamedDays(days: days, name: name.withoutSigns)
      }
    }
    return nil
  }

  private static let mostWords = 12

  /// Days at the beginning of a text, and what stands behind them.
  private static func parted(_ text: String, _ yearStart: CalendarDate?) -> (DateRange, String)? {
    let words = text.split(separator: " ", maxSplits: mostWords)
    for count in words.indices.dropFirst().reversed() {
      let written = words[..<count].joined(separator: " ")
      let days = written.withoutSigns
      if let dates = ScalarText.parse(days, inYearFrom: yearStart, { $0.readDates() }) {
        return (dates, written.dropFirst(days.count) + words[count...].joined(separator: " "))
      }
    }
    var scanner = ScalarText(text, inYearFrom: yearStart)
    guard let days = scanner.readDates() else { return nil }
    let behind = String(text.suffix(scanner.rest.count))
    return behind.withoutSigns.isEmpty ? nil : (days, behind)
  }

  /// «30.12.2026 сокращённый день»: lessons are held on it.
  static func isShortDay(_ text: String) -> Bool {
    ["сокращ", "коротк", "предпраздн", "занятия до "].contains(where: text.folded.contains)
  }

  /// Days whose name is told from other words only by its key: «08.02.2027 90 лет дворцу».
  static func fault(in text: String) -> ScalarFault? {
    if isShortDay(text) {
      return ScalarFault(
        "сокращённый день – рабочий, занятия в нём есть",
        advice:
          "уберите строку; если у группы в этот день другое время, запишите его ей в «далее»: "
          + "«{с: …, по: …, расписание: […]}»"
      )
    }
    guard let (days, behind) = parted(text, nil) else { return nil }
    let last = days.count > 1 ? ", по: \(days.last.russianFigures)" : ""
    let name = behind.withoutSigns.filter { !"\"\\".contains($0) }
    return ScalarFault(
      "у\u{A0}названия дней свой ключ",
      rightForm: "{с: \(days.first.russianFigures)\(last), название: \"\(name)\"}"
    )
  }
}

extension String {
  /// Whether it says but that there are no lessons.
  fileprivate var isDayOff: Bool {
    Self.daysOff.contains(folded.withoutSigns)
  }

  /// «санитарный день» of «выходной – санитарный день».
  fileprivate var withoutDayOff: String {
    guard let word = Self.daysOff.first(where: folded.hasPrefix) else { return self }
    let rest = String(dropFirst(word.count))
    return rest.isBehindSign ? rest.withoutSigns : self
  }

  private static let daysOff = [
    "выходной день", "выходной", "выходные дни", "выходные", "нерабочий день", "нерабочие дни",
    "праздничный день", "занятий нет", "нет занятий",
  ]

  /// Without the dashes, colons and brackets around it.
  fileprivate var withoutSigns: String {
    let isSign = { (sign: Character) in sign.isWhitespace || "-–—:().,".contains(sign) }
    let bare = String(drop(while: isSign)).trimmingSuffix(isSign)
    // «День матери (внутри учреждения)» keeps its bracket.
    return bare.contains("(") && !bare.contains(")") && contains(")") ? bare + ")" : bare
  }

  /// Whether a sign parts it from the days before, and letters follow.
  fileprivate var isBehindSign: Bool {
    trimmed.first.map { "-–—:(".contains($0) } == true && withoutSigns.first?.isLetter == true
  }

  /// Whether it is words alone, which do not go on with days: «и 5 ноября».
  fileprivate var isName: Bool {
    let name = withoutSigns
    guard let first = name.first, first.isLetter || "«\"".contains(first), name.count > 2 else {
      return false
    }
    let opening = name.folded.prefix { $0 != " " }
    if ScalarText.parse(name, { $0.readWeekday() }) != nil { return false }
    return !name.contains(where: \.isNumber)
      && !["и", "или", "по", "до", "с", "со"].contains(opening)
  }
}
