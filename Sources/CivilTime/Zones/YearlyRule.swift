/// Summer time as POSIX writes it: `EST5EDT,M3.2.0,M11.1.0`.
struct YearlyRule: Hashable {
  /// The time of a day in a week of a month.
  private struct Change: Hashable {
    var month: Int
    /// 5 is the last.
    var week: Int
    /// 0 is Sunday.
    var weekday: Int
    /// By the clocks that held until then.
    var seconds: Int

    /// Since the beginning of 1970, by the clocks that held until then.
    func moment(in year: Int) -> Int? {
      guard let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
      let wanted = (weekday + 6) % 7
      let day = first + (wanted - first.weekday.daysAfterMonday + 7) % 7 + (week - 1) * 7
      let date = day.month == month ? day : day - 7
      return Int(date.dayNumber) * 86_400 + seconds
    }
  }

  private let standard: ZoneRules.Offset
  private let summer: ZoneRules.Offset
  private let toSummer: Change
  private let fromSummer: Change

  /// `nil` for a rule of another form.
  init?(_ text: String) {
    var reader = RuleReader(rest: text.utf8[...])
    guard let name = reader.name(), let behind = reader.time(), let summerName = reader.name()
    else { return nil }
    // A zone writes what must be added to its time to get UTC.
    standard = ZoneRules.Offset(seconds: -behind, isSummer: false, name: name)
    let ahead = reader.time().map { -$0 } ?? standard.seconds + 3600
    summer = ZoneRules.Offset(seconds: ahead, isSummer: true, name: summerName)
    guard let to = Self.change(&reader), let from = Self.change(&reader), reader.rest.isEmpty else {
      return nil
    }
    (toSummer, fromSummer) = (to, from)
  }

  private static func change(_ reader: inout RuleReader) -> Change? {
    guard reader.skip(","), reader.skip("M"), let month = reader.number(), reader.skip("."),
      let week = reader.number(), reader.skip("."), let weekday = reader.number(),
      (1...12).contains(month), (1...5).contains(week), (0...6).contains(weekday)
    else { return nil }
    let time = reader.skip("/") ? reader.time() : 7200
    return time.map { Change(month: month, week: week, weekday: weekday, seconds: $0) }
  }

  /// Both changes of a year, in order of time.
  func changes(in year: Int) -> [(moment: Int, offset: ZoneRules.Offset)] {
    let to = toSummer.moment(in: year).map { ($0 - standard.seconds, summer) }
    let from = fromSummer.moment(in: year).map { ($0 - summer.seconds, standard) }
    return [to, from].compactMap(\.self).sorted { $0.0 < $1.0 }
      .map { (moment: $0.0, offset: $0.1) }
  }
}

/// Reads a rule from its beginning.
private struct RuleReader {
  var rest: Substring.UTF8View

  mutating func skip(_ sign: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: sign) else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// Letters, or anything between angle brackets.
  mutating func name() -> String? {
    let isQuoted = skip("<")
    let name = rest.prefix { isQuoted ? $0 != UInt8(ascii: ">") : ($0 | 0x20) >= 0x61 }
    rest = rest.dropFirst(name.count)
    if isQuoted, !skip(">") { return nil }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }

  mutating func number() -> Int? {
    let digits = rest.prefix { (0x30...0x39).contains($0) }
    rest = rest.dropFirst(digits.count)
    return Int(String(decoding: digits, as: UTF8.self))
  }

  /// Hours with minutes and seconds, in seconds; they may be before a day's beginning or after its end.
  mutating func time() -> Int? {
    let isNegative = skip("-")
    if !isNegative { _ = skip("+") }
    guard var seconds = number().map({ $0 * 3600 }) else { return nil }
    for unit in [60, 1] where skip(":") {
      guard let number = number() else { return nil }
      seconds += number * unit
    }
    return isNegative ? -seconds : seconds
  }
}
