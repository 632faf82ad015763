import Diagnostics
import Russian
import SourceText

extension Shape where Value == Term {
  /// Any text: it is compared with vocabularies, if at all, by rules.
  ///
  /// Longer ones are pages that lie in the wrong place, and no cell of a workbook holds them.
  static let text = Shape(expected: expected) { node, log in
    guard let text = log.text(of: node, expected: expected), !text.value.isEmpty else { return nil }
    guard text.value.count > longestText else { return text }
    log.report(.tooLong(text, limit: longestText))
    return nil
  }

  private static let expected = "текст"
  private static let longestText = 2_000
}

extension Diagnostic {
  fileprivate static func tooLong(_ text: Term, limit: Int) -> Diagnostic {
    Diagnostic(
      "unreadable-value",
      .error,
      "текст слишком длинный: \(plural(text.value.count, "знак", "знака", "знаков"))",
      at: text.range,
      help: "сократите его до\u{A0}\(limit) знаков; длинному тексту место в\u{A0}папке «pages»"
    )
  }
}
