/// Text under construction, coloured or not.
struct Ink {
  /// The colours of a terminal that findings use.
  enum Colour: String {
    case red = "31"
    case yellow = "33"
    case cyan = "36"
    case blue = "34"
    case bold = "1"
  }

  let isColoured: Bool
  private(set) var bytes: [UInt8] = []

  init(isColoured: Bool) { self.isColoured = isColoured }

  mutating func text(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func text(_ text: String, _ colour: Colour) {
    guard isColoured else { return self.text(text) }
    self.text("\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m")
  }

  mutating func endLine() { bytes.append(UInt8(ascii: "\n")) }

  mutating func blanks(_ count: Int) {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: max(0, count)))
  }

  /// The first line of a finding, which makes sense alone.
  mutating func heading(_ diagnostic: Diagnostic, place: String?) {
    if let place { text("\(place): ", .bold) }
    text(diagnostic.severity.word, diagnostic.severity.colour)
    text(" \(diagnostic.code.name): ")
    text(Self.oneLine(diagnostic.message))
    if let clause = diagnostic.clause { text(" (п. \(clause))") }
    endLine()
  }

  /// The text without line ends and other control characters, which would break the drawing.
  static func oneLine(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return text }
    let scalars = text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }
    return String(String.UnicodeScalarView(scalars))
  }
}

extension Severity {
  /// Russian: «ошибка», «предупреждение», «заметка».
  public var word: String {
    switch self {
    case .note: "заметка"
    case .warning: "предупреждение"
    case .error: "ошибка"
    }
  }

  var colour: Ink.Colour {
    switch self {
    case .note: .cyan
    case .warning: .yellow
    case .error: .red
    }
  }
}
