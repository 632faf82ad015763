/// Reads one stretch of a source, sign by sign, as its writing says.
struct TextReader {
  let source: ScannedBytes
  let writing: Writing
  /// Whether it is an address, of which everything is decoded.
  var isAddress = false

  /// What needs no look in such a writing.
  private var table: PlainBytes {
    switch writing {
    case .plain: .text
    case .markdown, .html, .xml: .markup
    case .script, .calendar: .escaped
    }
  }

  /// Whether a `<` may begin a tag.
  private var isMarkup: Bool { table[UInt8(ascii: "<")] == 0 }

  /// Reads a range; a `<` is left to the caller, who knows of tags.
  ///
  /// - Returns: Where it stopped: at the end or at a `<` of markup.
  func read(_ range: Range<Int>, into pen: inout ReadingPen) -> Int {
    var position = range.lowerBound
    while position < range.upperBound {
      position = pen.copyPlain(source, position..<range.upperBound, by: table)
      guard position < range.upperBound else { break }
      if source[position] == UInt8(ascii: "<"), isMarkup { return position }
      position = special(position, range.upperBound, &pen)
    }
    return position
  }

  /// What needs a look; returns where reading goes on.
  private func special(_ position: Int, _ end: Int, _ pen: inout ReadingPen) -> Int {
    let byte = source[position]
    switch byte {
    case UInt8(ascii: "%"): return percent(position, end, &pen)
    case UInt8(ascii: "&"): return entity(position, end, &pen)
    case UInt8(ascii: "\\"): return escape(position, end, &pen)
    case 0x0D where source.byte(position + 1) == 0x0A: return position + 1
    case 0x0A: return newline(position, &pen)
    case 0 where !isMarkup && !source.isHalfOfSign(at: position):
      pen.put(ReadText.Sign.part, from: position)
      return position + 1
    case 0x80...: return scalar(position, end, &pen)
    case _:
      pen.put(Unicode.Scalar(byte), from: position)
      return position + 1
    }
  }

  /// Parts only where readers see a line's end; calendars fold lines (RFC 5545, 3.1).
  private func newline(_ position: Int, _ pen: inout ReadingPen) -> Int {
    switch writing {
    case .html, .markdown: pen.put(0x20, from: position)
    case .calendar where [0x20, 0x09].contains(source.byte(position + 1)): return position + 2
    case .plain, .xml, .script, .calendar: pen.put(ReadText.Sign.part, from: position)
    }
    return position + 1
  }

  /// A sign of several bytes; one that is no UTF-8 is kept as undecodable.
  private func scalar(_ position: Int, _ end: Int, _ pen: inout ReadingPen) -> Int {
    guard let (scalar, length) = source.scalar(at: position, before: end) else {
      // The space of Windows-1251, which some tables are saved in.
      let isSpace = source[position] == 0xA0
      pen.put(isSpace ? 0x20 : ReadText.Sign.undecodable, from: position)
      return position + 1
    }
    pen.put(scalar, from: position)
    return position + length
  }

  /// A sign by name or number; a `&` that begins none is itself.
  private func entity(_ position: Int, _ end: Int, _ pen: inout ReadingPen) -> Int {
    guard let (scalar, length) = Entity.scalar(at: position, before: end, in: source) else {
      pen.put(UInt8(ascii: "&"), from: position)
      return position + 1
    }
    pen.put(scalar, from: position)
    return position + length
  }

  /// Decodes a run of `%D0%B0`, also where its percent signs are escaped again.
  private func percent(_ position: Int, _ end: Int, _ pen: inout ReadingPen) -> Int {
    var decoded: [UInt8] = []
    var next = position
    while decoded.count < 64, let (byte, after) = source.escapedByte(at: next, before: end) {
      decoded.append(byte)
      next = after
    }
    // «25%30» in a sentence is no escape.
    let isSum = !isAddress && decoded.count == 1 && decoded[0].isDigit
    guard !decoded.isEmpty, !isSum else {
      pen.put(UInt8(ascii: "%"), from: position)
      return position + 1
    }
    decoded.withUnsafeBufferPointer { bytes in
      var offset = 0
      while offset < bytes.count {
        let (scalar, length) = bytes.scalar(at: offset, before: bytes.count) ?? ("\u{FFFD}", 1)
        pen.put(scalar, from: position)
        offset += length
      }
    }
    return next
  }

  /// A backslash with what it stands for, by the writing.
  private func escape(_ position: Int, _ end: Int, _ pen: inout ReadingPen) -> Int {
    let next = source.byte(position + 1)
    switch (writing, next) {
    case (.script, UInt8(ascii: "u")), (.script, UInt8(ascii: "x")):
      guard let (scalar, length) = source.escapedScalar(at: position, before: end) else { break }
      pen.put(scalar, from: position)
      return position + length
    case (_, UInt8(ascii: "n")), (_, UInt8(ascii: "r")), (_, UInt8(ascii: "t")):
      pen.put(ReadText.Sign.part, from: position)
      return position + 2
    case _: break
    }
    guard let value = next.hexadecimal, writing == .script else { return position + 1 }
    return style(position, value, end, &pen)
  }

  /// An escape of style sheets: `\40 `, of up to six digits.
  private func style(
    _ position: Int,
    _ first: UInt32,
    _ end: Int,
    _ pen: inout ReadingPen
  ) -> Int {
    var (value, next) = (first, position + 2)
    while next < min(end, position + 7), let digit = source[next].hexadecimal {
      value = value * 16 + digit
      next += 1
    }
    if source.byte(next) == 0x20 { next += 1 }
    pen.put(Unicode.Scalar(value) ?? "\u{FFFD}", from: position)
    return next
  }
}
