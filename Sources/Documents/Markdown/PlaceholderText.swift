import SourceText

/// Text of a template, split at its placeholders.
enum PlaceholderText {
  /// A stretch of a template's text.
  enum Piece: Equatable {
    /// Text between placeholders, as it is.
    case words(String)
    /// The name without the spaces around it, and the placeholder as it was written.
    case placeholder(name: String, written: String)
    /// What follows a `{{` that no `}}` closes on the same line.
    case unclosed(String)

    /// Whether a link's destination would follow; libcmark reads none that has a space in it.
    var endsLinkText: Bool {
      if case .words(let words) = self { words.hasSuffix("](") } else { false }
    }
  }

  /// The pieces in order; words between two placeholders that touch are left out.
  static func pieces(of text: String) -> [Piece] {
    let bytes = text.utf8
    var pieces: [Piece] = []
    var rest = bytes[...]
    while let open = position(of: UInt8(ascii: "{"), in: rest) {
      appendWords(rest[..<open], to: &pieces)
      guard let close = position(of: UInt8(ascii: "}"), in: rest[open...]) else {
        pieces.append(.unclosed(string(rest[open...])))
        return pieces
      }
      let end = bytes.index(close, offsetBy: 2)
      let name = string(rest[bytes.index(open, offsetBy: 2)..<close])
      pieces.append(.placeholder(name: trimmed(name), written: string(rest[open..<end])))
      rest = rest[end...]
    }
    appendWords(rest, to: &pieces)
    return pieces
  }

  /// The first place where the byte stands twice.
  private static func position(
    of byte: UInt8,
    in text: Substring.UTF8View
  ) -> String.Index? {
    var previous: String.Index?
    for index in text.indices {
      guard text[index] == byte else {
        previous = nil
        continue
      }
      if let previous { return previous }
      previous = index
    }
    return nil
  }

  private static func appendWords(_ words: Substring.UTF8View, to pieces: inout [Piece]) {
    if !words.isEmpty { pieces.append(.words(string(words))) }
  }

  private static func string(_ bytes: Substring.UTF8View) -> String {
    String(Substring(bytes))
  }

  /// Spaces within a name count as one, so that a name may be broken between lines.
  private static func trimmed(_ name: String) -> String {
    name.spacedWords.joined(separator: " ")
  }
}
