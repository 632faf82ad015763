import CTypesetting

/// The runs of a paragraph as one text, with what is special about its parts.
struct FlatText {
  /// What is left free in a line and drawn later.
  struct Gap {
    enum Content {
      /// A line to write on.
      case blank
      case checkbox
    }

    var content: Content
    var place: Int
    var width: Double
  }

  /// An address and the part of the text that leads there.
  struct Link {
    var places: Range<Int>
    var address: String
  }

  private(set) var bytes: [UInt8] = []
  private(set) var stretches: [ozero_stretch] = []
  private(set) var gaps: [Gap] = []
  private(set) var links: [Link] = []
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

  private mutating func add(_ run: PaperRun, _ unknown: Set<Unicode.Scalar>) {
    switch run {
    case .text(let text, let face): add(text, face, unknown)
    case .lineBreak: addLineBreak()
    case .blank(_, let letters): add(.blank, width: Double(letters) * size * PaperStyle.blankLetter)
    case .checkbox: add(.checkbox, width: size * OZERO_BOX_WIDTH)
    }
  }

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

  private mutating func add(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\n": addLineBreak()
    case "\t": bytes.append(0x20)
    case "\u{A0}", "\u{202F}": bytes.append(Unbroken.mark)
    case "\u{2610}": add(.checkbox, width: size * OZERO_BOX_WIDTH)
    default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
    }
  }

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
  private static let placeholder = Array("\u{FFFC}".utf8)
}
