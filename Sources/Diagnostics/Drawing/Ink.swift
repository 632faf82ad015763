/// Text under construction, coloured or not.
struct Ink {
  /// The colours of a terminal that findings use.
  enum Colour: String {
    /// Errors.
    case red = "31"
    /// Warnings.
    case yellow = "33"
    /// Notes and help.
    case cyan = "36"
    /// Line numbers, and what is said of other places.
    case blue = "34"
    /// Places of findings.
    case bold = "1"
  }

  /// Whether colours are written at all.
  let isColoured: Bool
  /// The most cells in a line; `nil` where no line is broken.
  let width: Int?
  /// The text so far, in UTF-8.
  private(set) var bytes: [UInt8] = []

  init(isColoured: Bool, width: Int? = nil) {
    (self.isColoured, self.width) = (isColoured, width)
  }

  /// A text as it is, which must hold no signs that command a terminal.
  mutating func text(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// A text in a colour, by the escape sequence of ECMA-48 (SGR), and back to none.
  mutating func text(_ text: String, _ colour: Colour?) {
    guard isColoured, let colour else { return self.text(text) }
    self.text("\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m")
  }

  /// A line feed, on every system.
  mutating func endLine() { bytes.append(UInt8(ascii: "\n")) }

  /// So many spaces; none for a negative number.
  mutating func blanks(_ count: Int) {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: max(0, count)))
  }

  /// The text without line ends and other signs that would spoil the drawing or the terminal.
  ///
  /// In a help tabs stay, as they are to be copied with the line of a table.
  static func oneLine(_ text: String, isHelp: Bool = false) -> String {
    guard text.unicodeScalars.contains(where: \.isUnprintable) else { return text }
    let scalars = text.unicodeScalars.map { scalar in
      scalar.isUnprintable && !(isHelp && scalar == "\t") ? " " : scalar
    }
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

  /// In which findings of it are marked.
  var colour: Ink.Colour {
    switch self {
    case .note: .cyan
    case .warning: .yellow
    case .error: .red
    }
  }
}
