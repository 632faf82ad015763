import CivilTime
import Russian
import Schema
import SourceText
import YAMLTree

/// When families and teachers were told of a change, in the institution's local time: «24.11.2026 12:00».
///
/// Russian: «объявлено».
public struct Announcement: Hashable, Comparable, Sendable {
  public var date: CalendarDate
  /// `nil` where only the day is known.
  public var time: TimeOfDay?
  /// Whether its author says that it could not wait: «24.11.2026 22:00, срочно».
  public var isUrgent = false

  public init(date: CalendarDate, time: TimeOfDay? = nil) { (self.date, self.time) = (date, time) }

  public static func < (first: Self, second: Self) -> Bool {
    (first.date, first.time?.minutes ?? 0) < (second.date, second.time?.minutes ?? 0)
  }
}

extension Shape where Value == Announcement {
  static let announcement = written.refusing(inYear: { node, yearStart in
    guard case .scalar(let text, _) = node.content, Announcement.parse(text, yearStart) == nil,
      let fault = Announcement.fault(in: text, inYearFrom: yearStart)
    else { return nil }
    return (Located(text.trimmed, at: node.range), fault)
  })

  private static let written = notation(
    "день и время",
    examples: ["24.11.2026 12:00"],
    fault: { ScalarFault.inDates($0) ?? ScalarFault.inTimes($0) },
    inYear: Announcement.parse
  )
}

extension Announcement {
  static func parse(_ text: String, _ yearStart: CalendarDate?) -> Announcement? {
    let text = text.hasSuffix("г.") ? text : text.trimmed.trimmingSuffix { ".".contains($0) }
    return ScalarText.parse(text, inYearFrom: yearStart) { text in
      guard let date = text.readDate() else { return nil }
      text.skipBeforeHours()
      _ = text.skip(word: "в ")
      var announcement = Announcement(date: date, time: text.readTime())
      announcement.isUrgent = text.skipUrgency()
      return announcement
    }
  }
}

extension ScalarText {
  /// Consumes «, срочно», «(срочно)».
  fileprivate mutating func skipUrgency() -> Bool {
    attempt { text in
      _ = text.skip(anyOf: ",")
      text.skipSpaces()
      let isBracketed = text.skip(anyOf: "(")
      guard text.skip(word: "срочно"), !isBracketed || text.skip(anyOf: ")") else { return nil }
      return true
    } ?? false
  }
}
