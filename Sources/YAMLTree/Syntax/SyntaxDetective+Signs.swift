extension SyntaxDetective {
  /// The signs that a plain value must not start with.
  private static let reserved = Set("@`%*&!|>?,]}#".utf8)

  /// A sign that no plain value begins with, or text behind `|` and `>`; `nil` for any other byte.
  func sign(at offset: Int) -> SyntaxFinding? {
    guard offset < text.count, Self.reserved.contains(text[offset]) else { return nil }
    let sign = String(decoding: [text[offset]], as: UTF8.self)
    let isBlock = problem.context == "while scanning a block scalar"
    let mistake =
      isBlock ? SyntaxMistake.textAfterBlockSign(sign: sign) : .reservedStart(sign: sign)
    return SyntaxFinding(mistake: mistake, lower: offset, upper: offset + 1)
  }

  /// A quote that nothing closes, or a backslash that is no escape (YAML 1.2.2, 5.7).
  func quote() -> SyntaxFinding? {
    guard let start = problem.contextOffset else { return nil }
    switch problem.text {
    case "found unexpected end of stream", "found unexpected document indicator":
      return SyntaxFinding(mistake: .unclosedQuote, lower: start, upper: start + 1)
    default:
      let slash = line.backslash(upTo: problem.offset) ?? start
      var upper = min(slash + 2, line.upper)
      while upper < line.upper, text[upper] & 0xC0 == 0x80 { upper += 1 }
      return SyntaxFinding(mistake: .backslash, lower: slash, upper: upper)
    }
  }

  /// The bracket that libyaml was reading in, which nothing closes.
  func bracket() -> SyntaxFinding? {
    guard let start = problem.contextOffset, start < text.count else { return nil }
    return unclosed(at: start)
  }

  /// A bracket at a byte offset, by its own sign.
  private func unclosed(at offset: Int) -> SyntaxFinding {
    let sign = String(decoding: [text[offset]], as: UTF8.self)
    return SyntaxFinding(mistake: .unclosedBracket(sign: sign), lower: offset, upper: offset + 1)
  }

  /// The innermost bracket before the problem that nothing closes.
  func openBracket() -> SyntaxFinding? {
    var closed = 0
    for offset in (0..<min(problem.offset, text.count)).reversed() {
      switch text[offset] {
      case UInt8(ascii: "]"), UInt8(ascii: "}"): closed += 1
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        if closed == 0 { return unclosed(at: offset) }
        closed -= 1
      default: continue
      }
    }
    return nil
  }

  /// The character that YAML does not print (YAML 1.2.2, 5.1), by its code point in hexadecimal.
  func controlCharacter() -> SyntaxFinding? {
    let tail = text[min(problem.offset, text.count)...]
    guard let scalar = String(decoding: tail.prefix(4), as: UTF8.self).unicodeScalars.first else {
      return nil
    }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let upper = problem.offset + String(scalar).utf8.count
    return SyntaxFinding(
      mistake: .controlCharacter(hexadecimal: code),
      lower: problem.offset,
      upper: min(upper, text.count)
    )
  }
}
