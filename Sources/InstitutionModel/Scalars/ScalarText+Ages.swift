import Russian
import Schema

extension ScalarText {
  /// `7–10`, `5,5–7 лет`, `18+`, «с 7 лет», «до 10 лет», «7 лет и старше», `1–4 класс`, «7–10 лет (1–4 класс)».
  mutating func readAges() -> Ages? {
    _ = ["дети", "для детей", "учащиеся", "для учащихся"].contains { skip(word: $0) }
    let start = self
    if let classes = readClasses() { return attempt { $0.readYears(behind: classes) } ?? classes }
    self = start
    guard var ages = readYears() else { return nil }
    let end = self
    let isBracketed = skip(word: "(")
    if isBracketed || skip(word: ","), let classes = readClasses(), !isBracketed || skip(word: ")")
    {
      ages.printed += isBracketed ? " (\(classes.printed))" : ", \(classes.printed)"
    } else {
      self = end
    }
    return ages
  }

  /// «(8–10 лет)» behind «2–4 класс»: the years are surer.
  private mutating func readYears(behind classes: Ages) -> Ages? {
    let isBracketed = skip(word: "(")
    guard isBracketed || skip(word: ","), var ages = readYears(), !isBracketed || skip(word: ")")
    else { return nil }
    ages.printed = classes.printed + (isBracketed ? " (\(ages.printed))" : ", \(ages.printed)")
    return ages
  }

  /// Ages in years.
  private mutating func readYears() -> Ages? {
    if skip(word: "до ") { return readLastAge().map { .upTo($0) } }
    let opening = ["с ", "от ", "старше "].first { skip(word: $0) }
    guard let first = readAge() else { return nil }
    if skip(anyOf: "+") {
      skipUnit()
      return .from(first, printed: "\(first.figures)+")
    }
    skipUnit()
    if skipDash() || skip(word: "до ") || (opening != nil && skip(word: "по ")) {
      return readLastAge().flatMap { .range(first, $0) }
    }
    if skip(word: "и старше") || skip(word: "и более") {
      return .from(first, printed: "\(first.withUnit) и старше")
    }
    guard let opening else { return .range(first, first) }
    return .from(first, printed: "\(opening)\(first.genitive)")
  }

  private mutating func readLastAge() -> WrittenAge? {
    guard let age = readAge() else { return nil }
    skipUnit()
    _ = skip(word: "включительно")
    return age
  }

  /// `7`, `5,5`, `5.5`, «7-ми».
  private mutating func readAge() -> WrittenAge? {
    guard let years = readNumber(digits: 1...2) else { return nil }
    let start = self
    if skip(anyOf: ",."), let tenths = readNumber(digits: 1...1) {
      return WrittenAge(years: years, tenths: tenths)
    }
    self = start
    _ = skip(word: "-ти") || skip(word: "-ми") || skip(word: "-х") || skip(word: "-и")
    return WrittenAge(years: years, tenths: attempt { $0.readHalfYear() } ?? 0)
  }

  /// «лет 6 мес.» behind full years: a half; other months have no tenths.
  private mutating func readHalfYear() -> Int? {
    skipUnit()
    _ = skip(word: "и ")
    skipSpaces()
    guard readNumber(digits: 1...2) == 6, skip(word: "месяцев") || skip(word: "мес") else {
      return nil
    }
    _ = skip(anyOf: ".")
    skipSpaces()
    return 5
  }

  private mutating func skipUnit() {
    _ = ["летнего возраста", "лет", "года", "годов", "год", "л.", "л", "г."].contains {
      skip(word: $0)
    }
  }

  /// `1–4 класс`, «с 1 по 4 класс», «5 класс», «учащиеся 5–11 классов».
  private mutating func readClasses() -> Ages? {
    _ = skip(word: "с ") || skip(word: "от ")
    guard let first = readClass() else { return nil }
    let isRange = skipDash() || skip(word: "по ") || skip(word: "до ")
    guard let last = isRange ? readClass() : first, first <= last, last <= 11,
      let unit = readClassWord()
    else { return nil }
    let years = Ages.ofClasses(first...last)
    let figures = first == last ? "\(first)" : "\(first)\(Typography.enDash)\(last)"
    return Ages(
      printed: "\(figures)\(Typography.noBreakSpace)\(unit)",
      youngest: years.lowerBound,
      oldest: years.upperBound
    )
  }

  private mutating func readClass() -> Int? {
    guard let number = readNumber(digits: 1...2), number > 0 else { return nil }
    _ = ["-го", "-й", "-е", "-ый"].contains { skip(word: $0) }
    return number
  }

  /// The word for classes, as it is printed.
  private mutating func readClassWord() -> String? {
    skipSpaces()
    switch readWord() {
    case "класс", "класса": return "класс"
    case "классы", "классов": return "классы"
    case "кл":
      _ = skip(anyOf: ".")
      return "класс"
    default: return nil
    }
  }
}

/// An age as it is written: «5,5».
private struct WrittenAge {
  var years: Int
  var tenths = 0

  var figures: String { tenths == 0 ? "\(years)" : "\(years),\(tenths)" }

  /// «10 лет», «5,5 года».
  var withUnit: String {
    tenths == 0
      ? plural(years, "год", "года", "лет") : "\(figures)\(Typography.noBreakSpace)года"
  }

  /// «1 года», «10 лет», «5,5 лет».
  var genitive: String {
    tenths == 0
      ? plural(years, "года", "лет", "лет") : "\(figures)\(Typography.noBreakSpace)лет"
  }

  var inTenths: Int { years * 10 + tenths }
}

extension Ages {
  fileprivate static func range(_ first: WrittenAge, _ last: WrittenAge) -> Ages? {
    guard first.inTenths <= last.inTenths else { return nil }
    let start = first.inTenths == last.inTenths ? "" : "\(first.figures)\(Typography.enDash)"
    return Ages(printed: start + last.withUnit, youngest: first.years, oldest: last.years)
  }

  fileprivate static func from(_ first: WrittenAge, printed: String) -> Ages {
    Ages(printed: printed, youngest: first.years, oldest: nil)
  }

  fileprivate static func upTo(_ last: WrittenAge) -> Ages {
    Ages(printed: "до \(last.genitive)", youngest: nil, oldest: last.years)
  }
}
