/// Writes a text as it is read, and where each stretch of it stood.
struct ReadingPen {
  /// With room for all that the source can say.
  private var bytes: [UInt8]
  /// How many bytes were written.
  private(set) var count = 0
  /// Only where text and source stop going in step.
  private var places: [ReadText.Place] = []
  /// By how much the source is ahead of the text.
  private var shift = 0

  /// Room for what a source of so many bytes can say: reading never makes it longer.
  init(sourceCount: Int) { bytes = Array(repeating: 0, count: sourceCount + 64) }

  /// What was written; behind it there is room for who looks at eight bytes at once.
  var text: ReadText {
    var bytes = Array(bytes[..<count])
    bytes.append(contentsOf: repeatElement(ReadText.Sign.part, count: ReadText.room))
    return ReadText(bytes: bytes, places: places)
  }

  /// What was written last; 0 before anything is.
  var last: UInt8 { count > 0 ? bytes[count - 1] : ReadText.Sign.part }

  /// Writes a byte that stood at an offset of the source; blanks that follow a blank are dropped.
  mutating func put(_ byte: UInt8, from source: Int) {
    if byte == 0x20, last == 0x20 || last == ReadText.Sign.part { return }
    if count == bytes.count { bytes.append(contentsOf: repeatElement(0, count: count)) }
    note(source)
    bytes[count] = byte
    count += 1
  }

  /// Writes a sign that stood at an offset of the source, folded.
  mutating func put(_ scalar: Unicode.Scalar, from source: Int) {
    switch FoldedScalar(scalar) {
    case .nothing: break
    case .byte(let byte): put(byte, from: source)
    case .letter(let letter):
      for byte in UTF8.encode(letter) ?? .init() { put(byte, from: source) }
    }
  }

  /// Notes a place, where the two have stopped going in step.
  private mutating func note(_ source: Int) {
    guard source - count != shift else { return }
    shift = source - count
    let place = ReadText.Place(offset: count, source: source)
    // What was skipped since the last sign, however much, is one place.
    if places.last?.offset == place.offset { places.removeLast() }
    places.append(place)
  }

  /// Copies what needs no look, up to the first sign that does; returns its offset.
  mutating func copyPlain(
    _ source: ScannedBytes,
    _ range: Range<Int>,
    by table: PlainBytes
  ) -> Int {
    let room = bytes.count - count
    let end = min(range.upperBound, range.lowerBound + room)
    note(range.lowerBound)
    var (position, written) = (range.lowerBound, count)
    var last = last
    bytes.withUnsafeMutableBufferPointer { bytes in
      while position < end {
        let byte = source[position]
        let plain = table[byte]
        if plain == 0 {
          guard let pair = Self.cyrillic(byte, source, position + 1, end) else { break }
          bytes[written] = pair.0
          bytes[written + 1] = pair.1
          position += 2
          written += 2
          last = pair.1
          continue
        }
        if plain == 0x20, last == 0x20 { break }
        bytes[written] = plain
        position += 1
        written += 1
        last = plain
      }
    }
    count = written
    return position
  }

  /// The lower case of a Russian letter at a position.
  @inline(__always)
  private static func cyrillic(
    _ lead: UInt8,
    _ source: ScannedBytes,
    _ next: Int,
    _ end: Int
  ) -> (UInt8, UInt8)? {
    guard lead == 0xD0 || lead == 0xD1, next < end else { return nil }
    let byte = source[next]
    guard byte & 0xC0 == 0x80 else { return nil }
    guard lead == 0xD0 else { return (lead, byte) }
    switch byte {
    case 0x81: return (0xD1, 0x91)
    case 0x90...0x9F: return (0xD0, byte + 0x20)
    case 0xA0...0xAF: return (0xD1, byte - 0x20)
    case _: return (lead, byte)
    }
  }
}
