import CivilTime
import Russian
import Schema

/// The consent of parents to a mode of lessons.
///
/// Russian: «протокол № 1 от 10.09.2026» (п. 4.22).
public struct ParentConsent: Hashable, Sendable {
  /// The number of the protocol; `nil` where a date is all there is.
  public var number: String?
  public var date: CalendarDate
}

extension Shape where Value == ParentConsent {
  static let parentConsent = notation("протокол или дата", examples: ["№ 1 от 10.09.2026"]) {
    text in
    if let date = ScalarText.parse(text, { $0.readDate() }) {
      return ParentConsent(number: nil, date: date)
    }
    let isProtocol = text.folded.hasPrefix("протокол")
    let rest = isProtocol ? String(text.dropFirst("протокол".count)) : text
    return Directive.parse(rest).map { ParentConsent(number: $0.number, date: $0.date) }
  }
}
