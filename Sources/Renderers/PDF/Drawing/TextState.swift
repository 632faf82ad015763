import CTypesetting

/// Writes letters between the other operators of a page (ISO 32000-1, 9.4).
struct TextState {
  /// How letters look, beside their font.
  struct Look: Equatable {
    /// In points.
    var size: Double
    /// As a tangent.
    var slant: Double
    /// Whether the letters are drawn with an edge, as their font has no bold ones.
    var isThickened: Bool

    /// The look of a run of Pango.
    init(_ run: ozero_run) {
      size = run.size
      slant = run.slant
      isThickened = run.is_thickened
    }

    /// That of no letters yet.
    init() { (size, slant, isThickened) = (0, 0, false) }

    /// Whether the font is shown as it is.
    var isPlain: Bool { slant == 0 && !isThickened }
  }

  /// The index of the font that is set; −1 before the first.
  private var font = -1
  /// The look that is set.
  private var look = Look()
  /// Whether a text object is open (`BT`).
  private var isOpen = false
  /// Whether letters follow one another in a string at the moment.
  private var isInString = false
  /// Where the line begins, in hundredths of a point from the lower left corner.
  private var line = (left: 0, bottom: 0)
  /// Where the next letter stands if nothing is said.
  private var next = 0.0

  /// Chooses a font, unless it is chosen already.
  ///
  /// A leaning or thickened look begins a text object of its own, as the matrix and the way to draw
  /// belong to that.
  mutating func set(_ font: Int, _ look: Look, _ buffer: inout ByteBuffer) {
    guard font != self.font || look != self.look else { return }
    let isLeaning = look.isPlain != self.look.isPlain || !look.isPlain
    if isLeaning { end(&buffer) } else { endString(&buffer) }
    begin(&buffer)
    buffer.append("/F")
    buffer.append(font)
    buffer.append(" ")
    buffer.append(exactly: look.size)
    buffer.append(" Tf\n")
    if isLeaning { buffer.append(look.isThickened ? "2 Tr\n" : "0 Tr\n") }
    self.font = font
    self.look = look
  }

  /// Shows a letter in the string of those before it, moved by less than three sizes; else in a new
  /// string.
  mutating func show(
    _ letter: FileFont.Letter,
    left: Double,
    bottom: Double,
    _ buffer: inout ByteBuffer
  ) {
    let bottom = Int((bottom * 100).rounded())
    let gap = ((next - left) * 1000 / look.size).rounded()
    if !isInString || bottom != line.bottom || abs(gap) > Self.widestGap {
      moveTo(Int((left * 100).rounded()), bottom, &buffer)
    } else if gap != 0 {
      buffer.append(")")
      buffer.append(Int(gap))
      buffer.append("(")
      next -= gap * look.size / 1000
    }
    Self.append(letter.code, to: &buffer)
    next += letter.advance * look.size / 1000
  }

  /// Begins a string at a place in hundredths of a point, from the lower left corner.
  private mutating func moveTo(_ left: Int, _ bottom: Int, _ buffer: inout ByteBuffer) {
    endString(&buffer)
    begin(&buffer)
    if look.slant == 0 {
      buffer.append(hundredths: left - line.left)
      buffer.append(" ")
      buffer.append(hundredths: bottom - line.bottom)
      buffer.append(" Td[(")
    } else {
      buffer.append("1 0 ")
      buffer.append(exactly: look.slant)
      buffer.append(" 1 ")
      buffer.append(hundredths: left)
      buffer.append(" ")
      buffer.append(hundredths: bottom)
      buffer.append(" Tm[(")
    }
    isInString = true
    line = (left, bottom)
    next = Double(left) / 100
  }

  /// A code of two bytes, the higher first.
  private static func append(_ code: Int, to buffer: inout ByteBuffer) {
    append(UInt8(truncatingIfNeeded: code >> 8), to: &buffer)
    append(UInt8(truncatingIfNeeded: code), to: &buffer)
  }

  /// A byte of a string, with a backslash where it means something to PDF (ISO 32000-1, 7.3.4.2).
  private static func append(_ byte: UInt8, to buffer: inout ByteBuffer) {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\\"):
      buffer.append(UInt8(ascii: "\\"))
      buffer.append(byte)
    case 0x0D: buffer.append("\\r")
    case _: buffer.append(byte)
    }
  }

  /// What follows is read as a text (ISO 32000-1, 14.9.4).
  mutating func beginReading(as text: String, _ buffer: inout ByteBuffer) {
    endString(&buffer)
    begin(&buffer)
    buffer.append("/Span<</ActualText")
    buffer.append(text: text)
    buffer.append(">>BDC\n")
  }

  /// Ends what is read as another text.
  mutating func endReading(_ buffer: inout ByteBuffer) {
    endString(&buffer)
    buffer.append("EMC\n")
  }

  /// Ends the text object, as any other operator needs.
  mutating func end(_ buffer: inout ByteBuffer) {
    guard isOpen else { return }
    endString(&buffer)
    buffer.append("ET\n")
    isOpen = false
  }

  /// Begins a text object, unless one is open.
  private mutating func begin(_ buffer: inout ByteBuffer) {
    guard !isOpen else { return }
    buffer.append("BT\n")
    isOpen = true
    line = (0, 0)
  }

  /// Ends a string with the moves in it (`TJ`).
  private mutating func endString(_ buffer: inout ByteBuffer) {
    guard isInString else { return }
    buffer.append(")]TJ\n")
    isInString = false
  }

  /// In thousandths of the size: two letters farther apart belong to two strings.
  private static let widestGap = 3_000.0
}
