import CTypesetting

/// The runs of a paragraph as one text, with what is special about its parts.
struct FlatText {
  /// What is left free in a line and drawn later.
  struct Gap {
    enum Content {
      /// A line to write on.
      case blank
      /// A box to tick.
      case checkbox
    }

    var content: Content
    /// The byte of the text at which its placeholder begins; that has three bytes.
    var place: Int
    /// In points; never wider than the column.
    var width: Double
  }

  /// An address and the part of the text that leads there.
  struct Link {
    /// Bytes of the text.
    var places: Range<Int>
    /// As the document has it.
    var address: String
  }

  /// The text in UTF-8, with placeholders for gaps.
  private(set) var bytes: [UInt8] = []
  /// What differs from the look of the paragraph; may overlap.
  private(set) var stretches: [ozero_stretch] = []
  /// In order.
  private(set) var gaps: [Gap] = []
  /// In order.
  private(set) var links: [Link] = []
  /// Of the letters, in points.
  let size: Double
  /// Of the column: no gap is wider.
  private let width: Double

  /// Question marks stand for the letters that no font has.
  init(_ runs: [PaperRun], size: Double, width: Double, without unknown: Set<Unicode.Scalar> = []) {
    self.size = size
    self.width = width
    for run in runs { add(run, unknown) }
    stretches += Unbroken.stretches(in: bytes)
    // A longer one would leave half a line empty, or not fit at all.
    stretches += Unbroken.addresses(in: bytes, letters: Int(width / size))
    for index in bytes.indices where bytes[index] == Unbroken.mark { bytes[index] = 0x20 }
  }

  /// The letters that begin at places of the text.
  func scalars(at places: Set<Int>) -> Set<Unicode.Scalar> {
    Set(
      places.compactMap {
        String(decoding: bytes[$0...].prefix(4), as: UTF8.self).unicodeScalars.first
      }
    )
  }

  /// A run at the end of the text.
  private mutating func add(_ run: PaperRun, _ unknown: Set<Unicode.Scalar>) {
    switch run {
    case .text(let text, let face): add(text, face, unknown)
    case .lineBreak: addLineBreak()
    case .blank(_, let letters): add(.blank, width: Double(letters) * size * PaperStyle.blankLetter)
    case .checkbox: add(.checkbox, width: size * OZERO_BOX_WIDTH)
    }
  }

  /// Clean text of one face; unknown letters become question marks.
  private mutating func add(_ text: String, _ face: PaperFace, _ unknown: Set<Unicode.Scalar>) {
    let start = bytes.count
    for scalar in PlainText.clean(text).unicodeScalars {
      add(unknown.contains(scalar) ? "?" : scalar)
    }
    let places = start..<bytes.count
    guard face != PaperFace(), !places.isEmpty else { return }
    let (isBold, isItalic, isLink) = (face.isBold, face.isItalic, face.link != nil)
    stretches.append(ozero_stretch(places, isBold: isBold, isItalic: isItalic, isApart: isLink))
    if let address = face.link { links.append(Link(places: places, address: address)) }
  }

  /// A letter; no-break spaces become marks until their places are known.
  private mutating func add(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\n": addLineBreak()
    case "\t": bytes.append(0x20)
    case "\u{A0}", "\u{202F}": bytes.append(Unbroken.mark)
    case "\u{2610}": add(.checkbox, width: size * OZERO_BOX_WIDTH)
    default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
    }
  }

  /// A placeholder that is as wide as the gap.
  private mutating func add(_ content: Gap.Content, width: Double) {
    let gap = Gap(content: content, place: bytes.count, width: min(width, self.width))
    bytes += Self.placeholder
    gaps.append(gap)
    stretches.append(ozero_stretch(gap.place..<bytes.count, gap: gap.width))
  }

  /// Shown by itself, like a link.
  private mutating func addLineBreak() {
    let places = bytes.count..<bytes.count + Self.lineBreak.count
    bytes += Self.lineBreak
    stretches.append(ozero_stretch(places, isApart: true))
  }

  /// Ends a line and no paragraph.
  private static let lineBreak = Array("\u{2028}".utf8)
  /// U+FFFC, the object replacement character.
  private static let placeholder = Array("\u{FFFC}".utf8)
}
