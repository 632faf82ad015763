import Russian
import Schema
import SourceText

extension Directive {
  /// Reads «№ 120-од от 31.08.2026», «№ 88 от 31.08.2026», «05-01/87 от 31.08.2026».
  static func parse(_ text: String) -> Directive? {
    let text = String(text.map { $0.isWhitespace ? " " : $0 })
    guard let from = text.range(ofLast: " от ") else { return nil }
    guard let date = ScalarText.parse(String(text[from.upperBound...]), { $0.readDate() }) else {
      return nil
    }
    let number = numberPart(of: String(text[..<from.lowerBound]))
    return number.isEmpty ? nil : Directive(number: number, date: date)
  }

  /// The number as it is written, without «приказ» and the sign of a number.
  private static func numberPart(of text: String) -> String {
    if let sign = text.lastIndex(of: "№") {
      return String(text[text.index(after: sign)...]).trimmed
    }
    var text = Substring(text.trimmed)
    if text.lowercased().hasPrefix("приказ") { text = text.dropFirst("приказ".count) }
    text = text.drop { $0.isWhitespace || "№NnN#".contains($0) }
    return String(text).trimmed
  }
}

extension String {
  /// The last place of a short text, between plain spaces or not.
  fileprivate func range(ofLast needle: String) -> Range<String.Index>? {
    var found: Range<String.Index>?
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(needle) {
        found = index..<self.index(index, offsetBy: needle.count)
      }
      index = self.index(after: index)
    }
    return found
  }
}
