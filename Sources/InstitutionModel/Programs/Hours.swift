import Russian
import Schema

/// Academic hours, whole or in parts: a lesson of one hour every other week is half an hour a week.
///
/// Russian: «академические часы» (п. 4.9).
public struct Hours: Hashable, Comparable, Sendable {
  /// Twelfths of an hour, so that halves, quarters and the thirds of every third week add up exactly.
  public var twelfths: Int

  public init(twelfths: Int = 0) { self.twelfths = twelfths }

  public static func whole(_ hours: Int) -> Self { Self(twelfths: hours * 12) }

  public static func halves(_ halves: Int) -> Self { Self(twelfths: halves * 6) }

  /// What hours of a lesson are a week: those of one every other week count half, those of single
  /// days not at all.
  public func aWeek(_ traits: LessonTraits) -> Self {
    if traits.dates != nil { return Self() }
    return Self(twelfths: twelfths / (traits.weeks?.count ?? 1))
  }

  public var isZero: Bool { twelfths == 0 }

  /// The whole hours; a part that is left over is dropped.
  public var whole: Int { twelfths / 12 }

  public var isWhole: Bool { twelfths.isMultiple(of: 12) }

  public static func < (first: Self, second: Self) -> Bool { first.twelfths < second.twelfths }

  public static func + (first: Self, second: Self) -> Self {
    Self(twelfths: first.twelfths + second.twelfths)
  }

  public static func - (first: Self, second: Self) -> Self {
    Self(twelfths: first.twelfths - second.twelfths)
  }

  public static func += (sum: inout Self, part: Self) { sum.twelfths += part.twelfths }

  public static func * (hours: Self, times: Int) -> Self { Self(twelfths: hours.twelfths * times) }
}

extension Hours {
  /// «4», «4,5», «0,75»; thirds as «0,33».
  public var figures: String {
    if isWhole { return "\(whole)" }
    let hundredths = "\(twelfths % 12 * 100 / 12 + 100)".dropFirst()
    return "\(whole),\(hundredths.last == "0" ? hundredths.dropLast() : hundredths)"
  }

  /// «4 часа», «1,5 часа».
  public var words: String {
    isWhole ? plural(whole, "час", "часа", "часов") : "\(figures)\u{A0}часа"
  }
}

extension Shape where Value == Hours {
  static let hours = notation("число часов", examples: ["4", "1,5"], fault: ScalarFault.inHours) {
    ScalarText.parse($0) { $0.readHours() }
  }
}

extension ScalarText {
  /// `4`, `1,5`, `1.5`, `1½`, «полтора часа», `4 ч.`, `0,75`; quarters at the finest.
  mutating func readHours() -> Hours? {
    guard let hours = readNumberOfHours() else { return nil }
    skipSpaces()
    if isAtEnd { return hours }
    if readSummands() == hours, isAtEnd { return hours }
    guard
      ["академических часов", "академических часа", "академический час"].contains(where: {
        skip(word: $0)
      })
        || [
          "часов", "часа", "час", "ак. часов", "ак. часа", "ак. час", "ак. ч", "ак.часов",
          "ак.часа",
          "ак.час", "ак.ч", "акад. ч", "а. ч", "а.ч", "ч",
        ].contains(where: { skip(word: $0) })
    else { return nil }
    _ = skip(anyOf: ".")
    _ = ["в неделю", "/нед", "/ нед", "нед"].contains { skip(word: $0) }
    _ = skip(anyOf: ".")
    skipSpaces()
    if isAtEnd { return hours }
    return readSummands() == hours ? hours : nil
  }

  /// The hours of the lessons in brackets behind their sum: «(2+2)», «(2 раза по 2 ч.)», «(2×2)».
  private mutating func readSummands() -> Hours? {
    attempt { text in
      guard text.skip(word: "("), let sum = text.readSumOfHours(), text.skip(word: ")")
      else { return nil }
      return sum
    }
  }

  /// `2+2`, `2×2`, «2 по 2», «2 раза по 2 часа», «два раза по 2 ч.».
  mutating func readSumOfHours() -> Hours? {
    attempt { text in
      let isTwice = text.skip(word: "дважды ") || text.skip(word: "два раза ")
      guard !isTwice else { return text.readTimes(2) }
      if text.skip(word: "по ") { return text.readHoursBeforeTimes() }
      guard var sum = text.readNumberOfHours() else { return nil }
      if sum.isWhole, let product = text.readTimes(sum.whole) { return product }
      text.skipUnitOfHours()
      while text.skip(word: "+") {
        guard let next = text.readNumberOfHours() else { return nil }
        sum += next
        text.skipUnitOfHours()
      }
      return sum
    }
  }

  /// «раза по 2 ч.» behind the number of times.
  private mutating func readTimes(_ times: Int) -> Hours? {
    attempt { text in
      let isOften = ["занятия", "занятий", "раза", "раз", "р."].contains { text.skip(word: $0) }
      if isOften { _ = text.skip(word: "в неделю") }
      guard ["по ", "x", "х", "×", "*", "·"].contains(where: { text.skip(word: $0) }),
        let hours = text.readNumberOfHours(), times < 100
      else { return nil }
      text.skipUnitOfHours()
      return hours * times
    }
  }

  /// «2 часа 2 раза в неделю», «2 часа дважды» behind «по».
  private mutating func readHoursBeforeTimes() -> Hours? {
    guard let hours = readNumberOfHours() else { return nil }
    skipUnitOfHours()
    _ = skip(anyOf: ",")
    let isTwice = skip(word: "дважды")
    guard let times = isTwice ? 2 : readNumber(digits: 1...2) ?? readNumeral() else { return nil }
    guard isTwice || ["раза", "раз", "р."].contains(where: { skip(word: $0) }) else { return nil }
    _ = skip(word: "в неделю") || skip(word: "в нед.")
    return hours * times
  }

  private mutating func skipUnitOfHours() {
    skipSpaces()
    _ = ["ак. ", "ак.", "акад. "].contains { skip(word: $0) }
    _ = ["часов", "часа", "час", "ч"].contains { skip(word: $0) } && skip(anyOf: ".")
    skipSpaces()
  }

  private mutating func readNumberOfHours() -> Hours? {
    if skip(word: "полтора") { return .halves(3) }
    if skip(word: "½") || skip(word: "полчаса") { return .halves(1) }
    guard let whole = readNumber(digits: 1...5) else { return readNumeral().map { .whole($0) } }
    if skip(word: "½") { return .whole(whole) + .halves(1) }
    guard skip(anyOf: ",.") else { return .whole(whole) }
    let start = self
    if let tenths = readNumber(digits: 1...1) {
      return tenths == 5 || tenths == 0 ? .whole(whole) + .halves(tenths / 5) : nil
    }
    self = start
    return readNumber(digits: 2...2).flatMap { hundredths in
      hundredths.isMultiple(of: 25) ? .whole(whole) + Hours(twelfths: hundredths / 25 * 3) : nil
    }
  }
}
