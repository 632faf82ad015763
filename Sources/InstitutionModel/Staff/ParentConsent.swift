import CivilTime
import Russian
import Schema
import SourceText

/// The consent of parents to a mode of lessons.
///
/// Russian: «протокол № 1 от 10.09.2026» (п. 4.22).
public struct ParentConsent: Hashable, Sendable {
  /// The number of the protocol; `nil` where a date is all there is.
  public var number: String?
  public var date: CalendarDate
}

extension Shape where Value == Agreed<ParentConsent> {
  static let parentConsent = notation("протокол или дата", examples: ["№ 1 от 10.09.2026"]) {
    Agreed($0) { text in
      ScalarText.parse(text) { $0.readDate() }.map { ParentConsent(number: nil, date: $0) }
        ?? ParentConsent(protocol: text)
    }
  }

  /// Where nothing else says who agreed: a date alone may be anybody's.
  static let parentProtocol = notation(
    "протокол",
    examples: ["№ 1 от 10.09.2026"],
    fault: fault
  ) { Agreed($0) { ParentConsent(protocol: $0) } }

  private static func fault(in text: String) -> ScalarFault? {
    guard let date = ScalarText.parse(text, { $0.readDate() }) else {
      let isAdministration = text.folded.hasPrefix("админ") || text.folded.hasPrefix("директор")
      let words = text.split(separator: " ").dropFirst().joined(separator: " ")
      let day = isAdministration ? ScalarText.parse(words) { $0.readDate() } : nil
      return day.map { ScalarFault(nil, rightForm: "{администрация: \($0.russianFigures)}") }
        ?? Directive.fault(in: text)
    }
    let day = date.russianFigures
    return ScalarFault(
      "не сказано, кто согласовал",
      rightForm: "{администрация: \(day), родители: \(day)}"
    )
  }
}

extension ParentConsent {
  /// The number behind «протокол» and the day before it: «на собрании 17.09.2026, протокол № 2».
  private static func parted(_ text: String) -> Directive? {
    guard let word = text.folded.firstRange(of: "протокол") else { return nil }
    let before = text.prefix(text.folded[..<word.lowerBound].count).spacedWords
    let number = text.dropFirst(text.folded[..<word.lowerBound].count).drop(while: \.isLetter)
    let day = before.indices.lazy.compactMap { start in
      ScalarText.parse(
        before[start...].joined(separator: " ").trimmingSuffix { ",;(".contains($0) },
        { $0.readDate() }
      )
    }.first
    let figures = String(number).trimmed.trimmingSuffix { $0 == ")" }
    return day.flatMap { Directive.parse("\(figures) от \($0.russianFigures)") }
  }

  /// «протокол № 1 от 10.09.2026», «с родителями, протокол собрания № 1 от 10.09.2026».
  fileprivate init?(protocol text: String) {
    let opening = String(text.prefix { $0 != "№" && !$0.isNumber })
    let isProtocol = ["протокол", "родител"].contains { opening.folded.utf8.holds($0) }
    let rest = isProtocol ? String(text.dropFirst(opening.count)) : text
    guard let directive = Directive.parse(rest) ?? Self.parted(text) else { return nil }
    self.init(number: directive.number, date: directive.date)
  }
}
