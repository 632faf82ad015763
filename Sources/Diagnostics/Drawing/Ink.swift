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

  /// The text without line ends and other signs that would spoil the drawing or the terminal.
  static func oneLine(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: \.isUnprintable) else { return text }
    let scalars = text.unicodeScalars.map { $0.isUnprintable ? " " : $0 }
    return String(String.UnicodeScalarView(scalars))
  }
}

extension Unicode.Scalar {
  /// Whether it commands a terminal: control characters, line ends, changes of direction.
  var isUnprintable: Bool {
    switch value {
    case 0...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
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
