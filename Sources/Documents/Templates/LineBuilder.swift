/// Joins the parts of a line: neighbouring texts become one, and where a value was empty no double
/// space, empty line or space at an end stays behind.
struct LineBuilder {
  private(set) var inlines: [Inline] = []

  mutating func append(_ inline: Inline) {
    switch inline {
    case .text(let text): append(text)
    case .lineBreak: appendBreak()
    case .emphasis, .strong, .code, .link, .badge, .blank, .checkbox: inlines.append(inline)
    }
  }

  mutating func append(_ text: String) {
    guard case .text(let before)? = inlines.last else {
      if !text.isEmpty { inlines.append(.text(text)) }
      return
    }
    let meetsSpace = before.utf8.last == Self.space && text.utf8.first == Self.space
    inlines[inlines.count - 1] = .text(before + (meetsSpace ? String(text.dropFirst()) : text))
  }

  /// Appends content in a wrapping, unless there is nothing to wrap.
  mutating func append(wrapped content: [Inline], _ wrap: ([Inline]) -> Inline) {
    if !content.isEmpty { inlines.append(wrap(content)) }
  }

  /// A break that has no line before it, or follows a break, would print an empty line.
  private mutating func appendBreak() {
    trimEnd()
    if let last = inlines.last, last != .lineBreak { inlines.append(.lineBreak) }
  }

  /// The line without spaces and breaks at its ends; `nil` when no word is left.
  var finished: [Inline]? {
    var line = self
    line.trimEnd()
    while line.inlines.last == .lineBreak {
      line.inlines.removeLast()
      line.trimEnd()
    }
    if case .text(let text)? = line.inlines.first, text.utf8.first == Self.space {
      line.inlines[0] = .text(String(text.drop { $0 == " " }))
    }
    return line.inlines.isEmpty ? nil : line.inlines
  }

  private mutating func trimEnd() {
    guard case .text(let text)? = inlines.last, text.utf8.last == Self.space else { return }
    var trimmed = text
    while trimmed.utf8.last == Self.space { trimmed.removeLast() }
    inlines.removeLast()
    if !trimmed.isEmpty { inlines.append(.text(trimmed)) }
  }

  private static let space = UInt8(ascii: " ")
}
