/// The bytes around a contact: a text, or a picture, a font, a packed file, which now and then look
/// like letters by chance.
struct Surroundings {
  private let source: ScannedBytes
  /// Where the contact stands.
  private let range: Range<Int>
  /// From one letter of the contact to the next in UTF-8 or in UTF-16; `nil` when its letters do not
  /// stand together.
  private let step: Int?
  /// Whether chance is out of the question.
  let areText: Bool

  private static let reach = 64
  /// A text of another encoding; that random bytes hold no more is next to impossible.
  private static let mostControlsOfWords = 1
  private static let mostControls = 4

  /// What stands around a contact of so many bytes, as it is read, in the bytes of a file.
  init(of range: Range<Int>, readAs signs: Int, in source: ScannedBytes) {
    self.source = source
    self.range = range
    step = Self.step(range, signs, source)
    let lower = max(range.lowerBound - Self.reach, 0)
    let upper = min(range.upperBound + Self.reach, source.count)
    areText = Self.areText(lower..<upper, in: source)
  }

  private static func step(_ range: Range<Int>, _ signs: Int, _ source: ScannedBytes) -> Int? {
    if range.count == signs { return 1 }
    guard range.count == signs * 2 - 1 else { return nil }
    let between = stride(from: range.lowerBound + 1, to: range.upperBound, by: 2)
    return between.allSatisfy { source[$0] == 0 } ? 2 : nil
  }

  private static func areText(_ range: Range<Int>, in source: ScannedBytes) -> Bool {
    var (position, controls, undecodable) = (range.lowerBound, 0, 0)
    // The range may begin within a letter.
    while position < range.upperBound, position - range.lowerBound < 3,
      source[position] & 0xC0 == 0x80
    {
      position += 1
    }
    while position < range.upperBound {
      if source[position].isControl { controls += 1 }
      let length = source.scalar(at: position, before: source.count)?.1
      if length == nil { undecodable += 1 }
      position += length ?? 1
    }
    if undecodable > 0 { return controls <= mostControlsOfWords }
    return controls <= mostControls && !isPacked(range, in: source)
  }

  /// Whether it is written in the signs from `!` to `u` alone, as Ascii85 packs bytes into PDF.
  private static func isPacked(_ range: Range<Int>, in source: ScannedBytes) -> Bool {
    range.count > reach
      && source[range].allSatisfy { (0x21...0x75).contains($0) || [0x7A, 0x0A, 0x0D].contains($0) }
  }

  /// Whether a contact of a kind is one though packed bytes stand around: written in plain.
  func allow(_ kind: Contact.Kind) -> Bool {
    if areText { return true }
    switch kind {
    case .invitation: return true
    case .telephone: return standsApart
    case .email: return standsApart && isPlainEmail
    case .joinAddress: return isPlain(letters(range)) && goesOn
    }
  }

  /// Whether no letter, digit or undecodable byte touches it.
  private var standsApart: Bool {
    let step = step ?? 1
    return [range.lowerBound - step, range.upperBound - 1 + step].allSatisfy { place in
      let byte = source.byte(place).lowercased
      return byte < 0x80 && !byte.isLatinLetter && !byte.isDigit
    }
  }

  /// Whether a token follows a part of an address.
  private var goesOn: Bool {
    guard let step else { return false }
    let first = range.upperBound - 1 + step
    return (0..<Self.shortestToken).allSatisfy { index in
      JoinShapes.isPartOfToken(source.byte(first + index * step).lowercased)
    }
  }

  private static let shortestToken = 6
  private static let shortestName = 3

  private var isPlainEmail: Bool {
    let letters = letters(range)
    let parts = letters.split(separator: UInt8(ascii: "@"))
    guard parts.count == 2, isPlain(letters), parts[0].count >= Self.shortestName,
      let dot = parts[1].lastIndex(of: UInt8(ascii: ".")), dot - parts[1].startIndex >= 2
    else { return false }
    let zone = String(decoding: parts[1][(dot + 1)...].map(\.lowercased), as: UTF8.self)
    return TopLevelDomains.usual.contains(zone)
  }

  private func letters(_ range: Range<Int>) -> [UInt8] {
    guard let step else { return [] }
    return stride(from: range.lowerBound, to: range.upperBound, by: step).map { source[$0] }
  }

  /// Whether there are only signs of ASCII, and capitals throughout or only where words begin.
  private func isPlain(_ letters: [UInt8]) -> Bool {
    guard !letters.isEmpty, letters.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return false }
    let isCapital = { (byte: UInt8) in byte != byte.lowercased }
    if !letters.contains(where: { $0.isLatinLetter }) { return true }
    return zip(letters, letters.dropFirst()).allSatisfy { before, byte in
      !isCapital(byte) || !before.isLatinLetter && !isCapital(before)
    }
  }
}
