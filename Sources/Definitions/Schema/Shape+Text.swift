import SourceText

extension Shape where Value == Term {
  /// Any text: it is compared with vocabularies, if at all, by rules.
  static let text = Shape(expected: expected) { node, log in
    log.text(of: node, expected: expected).flatMap { $0.value.isEmpty ? nil : $0 }
  }

  private static let expected = "текст"
}
