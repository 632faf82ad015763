import CivilTime
import Russian

extension ScalarFault {
  /// What is wrong with a time whose hours are counted from noon, or that no clock shows: `3:30 PM`, `17:70`, `25:30`.
  ///
  /// - Parameters:
  ///   - text: What is written.
  ///   - read: The right form of a text that can be read, else `nil`.
  /// - Returns: The fault; `nil` where each time is one.
  public static func inClockTimes(_ text: String, read: (String) -> String?) -> ScalarFault? {
    if let right = fromMidnight(text).flatMap(read) {
      return ScalarFault("часы считаются от полуночи", rightForm: right)
    }
    guard let (wrong, mended) = withRealTimes(text) else { return nil }
    let isAlone = wrong.written == text.trimmed
    let (joint, reason) =
      wrong.hour > 23 ? (" нет:", "последнее время суток – 23:59") : (" –", "в часе 60 минут")
    return ScalarFault(
      isAlone ? reason : "\(wrong.written)\(joint) \(reason)",
      example: read(mended)
    )
  }

  /// The text with hours from midnight in place of those behind which a half of the day is named; `nil` where none is.
  public static func fromMidnight(_ text: String) -> String? {
    var clock = ClockText(text)
    return clock.rewrite { time in
      guard let half = time.half else { return nil }
      let hour = time.hour % 12 + (half == .afternoon ? 12 : 0)
      return (time.hour > 12 ? time.hour : hour, time.minute)
    }
  }

  /// The first time that no clock shows, and the text with what may be meant by such times.
  static func withRealTimes(_ text: String) -> (wrong: ClockText.Time, mended: String)? {
    var clock = ClockText(text)
    var wrong: ClockText.Time?
    let mended = clock.rewrite { time in
      guard time.half == nil, time.hour > 23 || time.minute > 59 else { return nil }
      wrong = wrong ?? time
      if time.hour == 24, time.minute == 0 { return (23, 59) }
      let isOver = time.minute > 59
      let (hour, minute) = (time.hour + (isOver ? 1 : 0), time.minute - (isOver ? 60 : 0))
      // «25» is rather «15» than a time of the night.
      return (hour > 23 ? 10 + hour % 10 : hour, minute)
    }
    guard let wrong, let mended else { return nil }
    return (wrong, mended)
  }
}

/// Finds times of the day in a text, also those that no clock shows.
struct ClockText {
  /// Which half of the day is named behind a time.
  enum Half: Hashable { case morning, afternoon }

  struct Time: Hashable {
    var hour: Int
    var minute: Int
    var half: Half?
    /// As it is written, without its half.
    var written: String
  }

  private let signs: [Character]
  private var position = 0

  init(_ text: String) { signs = Array(text) }

  /// The text with other times; `nil` where the function changes none of them.
  mutating func rewrite(_ change: (Time) -> (hour: Int, minute: Int)?) -> String? {
    var (text, isChanged) = ("", false)
    while position < signs.count {
      let start = position
      if start == 0 || !(signs[start - 1].isNumber || ":.".contains(signs[start - 1])),
        let time = readTime()
      {
        if let (hour, minute) = change(time), let right = TimeOfDay(hour: hour, minute: minute) {
          (text, isChanged) = (text + right.figures, true)
        } else {
          text += String(signs[start..<position])
        }
      } else {
        text.append(signs[start])
        position = start + 1
      }
    }
    return isChanged ? text.trimmed : nil
  }

  /// `17:70`, `3:30 PM`, «3 PM»; the position stays where there is none.
  private mutating func readTime() -> Time? {
    let start = position
    guard let hour = readNumber(1...2) else { return nil }
    var minute: Int?
    if position < signs.count, ":.".contains(signs[position]) {
      position += 1
      minute = readNumber(2...2)
    }
    let written = String(signs[start..<position])
    let isLonger =
      position < signs.count && ":.".contains(signs[position]) && hasNumber(at: position + 1)
    let half = isLonger ? nil : readHalf()
    guard !isLonger, minute != nil || half != nil && written.allSatisfy(\.isNumber) else {
      position = start
      return nil
    }
    return Time(hour: hour, minute: minute ?? 0, half: half, written: written)
  }

  private func hasNumber(at index: Int) -> Bool { index < signs.count && signs[index].isNumber }

  private mutating func readNumber(_ count: ClosedRange<Int>) -> Int? {
    let digits = signs[position...].prefix { $0.isASCII && $0.isNumber }
    guard count.contains(digits.count), let number = Int(String(digits)) else { return nil }
    position += digits.count
    return number
  }

  private mutating func readHalf() -> Half? {
    let rest = String(signs[position...].prefix(12)).lowercased()
    let spaces = rest.prefix { " \u{A0}".contains($0) }.count
    let word = rest.dropFirst(spaces)
    for (half, words) in Self.halves {
      guard let found = words.first(where: word.hasPrefix),
        word.dropFirst(found.count).first?.isLetter != true
      else { continue }
      position += spaces + found.count
      return half
    }
    return nil
  }

  private static let halves: [(half: Half, words: [String])] = [
    (.afternoon, ["p.m.", "p.m", "pm", "рм", "пополудни", "дня", "вечера"]),
    (.morning, ["a.m.", "a.m", "am", "ам", "утра"]),
  ]
}
