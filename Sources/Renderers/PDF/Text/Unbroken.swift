import CTypesetting

/// Finds where no line may end although its letters would allow it.
enum Unbroken {
  /// Stands for a space without a break until the places of all are known.
  ///
  /// Readers that search for words do not find them around the real one; no clean text has this byte.
  static let mark: UInt8 = 0x01

  /// After each mark, inside ranges like «15:30–17:10», after the scheme of an address.
  static func stretches(in bytes: [UInt8]) -> [ozero_stretch] {
    bytes.indices.compactMap { place in
      guard let next = next(in: bytes, at: place), next < bytes.count else { return nil }
      return ozero_stretch(place..<end(of: bytes, at: next), isUnbroken: true)
    }
  }

  /// Where the letter begins that has to stay beside the one at a place.
  private static func next(in bytes: [UInt8], at place: Int) -> Int? {
    if bytes[place] == mark { return place + 1 }
    if bytes[place] == slash, place + 1 < bytes.count, bytes[place + 1] == slash {
      return place + 2
    }
    guard bytes[place] == dash[0], bytes[place...].starts(with: dash),
      place > 0, isDigit(bytes[place - 1]), place + 3 < bytes.count, isDigit(bytes[place + 3])
    else { return nil }
    return place + 3
  }

  /// Addresses of at most so many letters: a hyphen in one is no place to end a line.
  static func addresses(in bytes: [UInt8], letters: Int) -> [ozero_stretch] {
    var stretches: [ozero_stretch] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex { !isOfAddress($0) } ?? bytes.count
      let isAddress = end - start > 8 && bytes[start..<end].starts(with: scheme)
      if isAddress, end - start <= letters {
        stretches.append(ozero_stretch(start..<end, isUnbroken: true))
      }
      start = max(start + 1, end)
    }
    return stretches
  }

  /// What addresses in texts begin with.
  private static let scheme = Array("http".utf8)

  /// Whether an address goes on with the byte.
  private static func isOfAddress(_ byte: UInt8) -> Bool {
    (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "(")
  }

  private static let slash = UInt8(ascii: "/")
  /// En dash.
  private static let dash = Array("\u{2013}".utf8)

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// The byte after the letter that begins at a place.
  private static func end(of bytes: [UInt8], at place: Int) -> Int {
    var end = place + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }
}

extension ozero_stretch {
  /// A stretch of bytes in which something differs; `gap` is the width of what is left free, in
  /// points.
  init(
    _ places: Range<Int>,
    isBold: Bool = false,
    isItalic: Bool = false,
    isUnbroken: Bool = false,
    isApart: Bool = false,
    gap: Double = 0
  ) {
    self.init(
      start: places.lowerBound,
      end: places.upperBound,
      is_bold: isBold,
      is_italic: isItalic,
      is_unbroken: isUnbroken,
      is_apart: isApart,
      gap: gap
    )
  }
}
