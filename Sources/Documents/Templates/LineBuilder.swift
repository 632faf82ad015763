import Russian

/// Joins the parts of a line: neighbouring texts become one, and where a value was empty no double
/// space, empty line or space at an end stays behind.
struct LineBuilder {
  private var finishedInlines: [Inline] = []
  /// The text that is still growing.
  private var text = ""
  /// Whether what the line is about is missing.
  private(set) var isDropped = false

  /// Makes nothing of the line, whatever words it has.
  mutating func drop() { isDropped = true }

  /// The parts as they were appended, spaces at the ends included.
  var inlines: [Inline] { text.isEmpty ? finishedInlines : finishedInlines + [.text(text)] }

  mutating func append(_ inline: Inline) {
    switch inline {
    case .text(let text): append(text)
    case .lineBreak: appendBreak()
    case .emphasis, .strong, .deleted, .inserted, .code, .link, .badge, .blank, .checkbox, .drawing,
      .file, .image:
      finishText()
      finishedInlines.append(inline)
    }
  }

  mutating func append(_ more: String) {
    let meetsSpace = text.utf8.last == Self.space && more.utf8.first == Self.space
    if Month.lengthensPreposition(text, before: more) {
      text.insert("о", at: text.index(before: text.endIndex))
    }
    text += meetsSpace ? more.dropFirst() : more[...]
  }

  /// Appends content in a wrapping, unless there is nothing to wrap.
  mutating func append(wrapped content: [Inline], _ wrap: ([Inline]) -> Inline) {
    if !content.isEmpty { append(wrap(content)) }
  }

  /// A break that has no line before it, or follows a break, would print an empty line.
  private mutating func appendBreak() {
    trimEnd()
    finishText()
    if let last = finishedInlines.last, last != .lineBreak { finishedInlines.append(.lineBreak) }
  }

  /// The line without spaces and breaks at its ends; `nil` when no word is left.
  var finished: [Inline]? {
    guard !isDropped else { return nil }
    var line = self
    line.trimEnd()
    line.finishText()
    if line.finishedInlines.last == .lineBreak { line.finishedInlines.removeLast() }
    if case .text(let text)? = line.finishedInlines.first, text.utf8.first == Self.space {
      line.finishedInlines[0] = .text(String(text.drop { $0 == " " }))
    }
    return line.finishedInlines.isEmpty ? nil : line.finishedInlines
  }

  private mutating func finishText() {
    if !text.isEmpty { finishedInlines.append(.text(text)) }
    text = ""
  }

  private mutating func trimEnd() {
    while text.utf8.last == Self.space { text.removeLast() }
  }

  private static let space = UInt8(ascii: " ")
}
