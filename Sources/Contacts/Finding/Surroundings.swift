/// The bytes around a contact: a text, or a picture, a font, a packed file, which now and then look
/// like letters by chance.
struct Surroundings {
  /// The bytes of the file, not as they are read.
  private let source: ScannedBytes
  /// Where the contact stands.
  private let range: Range<Int>
  /// From one letter of the contact to the next in UTF-8 or in UTF-16; `nil` when its letters do not
  /// stand together.
  private let step: Int?
  /// By as many bytes as are looked at on both sides.
  private let look: Look

  /// What the bytes look like.
  private enum Look {
    /// Chance is out of the question.
    case text
    /// Letters of another encoding, and perhaps a table of a program.
    case letters
    /// Bytes of a picture, a font or a packed file.
    case noise
  }

  /// How many bytes are looked at on each side.
  private static let reach = 64
  /// A text of another encoding; that random bytes hold no more is next to impossible.
  private static let mostControlsOfWords = 1
  /// More control characters than these among letters are no text.
  private static let mostControls = 4

  /// What stands around a contact of so many bytes, as it is read, in the bytes of a file.
  init(of range: Range<Int>, readAs signs: Int, in source: ScannedBytes) {
    self.source = source
    self.range = range
    step = Self.step(range, signs, source)
    let lower = max(range.lowerBound - Self.reach, 0)
    let upper = min(range.upperBound + Self.reach, source.count)
    look = Self.look(lower..<upper, in: source)
  }

  /// 1 for UTF-8, 2 for UTF-16; `nil` where letters do not stand together.
  private static func step(_ range: Range<Int>, _ signs: Int, _ source: ScannedBytes) -> Int? {
    if range.count == signs { return 1 }
    guard range.count == signs * 2 - 1 else { return nil }
    let between = stride(from: range.lowerBound + 1, to: range.upperBound, by: 2)
    return between.allSatisfy { source[$0] == 0 } ? 2 : nil
  }

  /// What the bytes on both sides look like.
  private static func look(_ range: Range<Int>, in source: ScannedBytes) -> Look {
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
    if undecodable > 0 { return controls <= mostControlsOfWords ? .letters : .noise }
    return controls <= mostControls && !isPacked(range, in: source) ? .text : .noise
  }

  /// Whether it is written in the signs from `!` to `u` alone, as Ascii85 packs bytes into PDF.
  private static func isPacked(_ range: Range<Int>, in source: ScannedBytes) -> Bool {
    var marks = 0
    for byte in source[range] {
      guard (0x21...0x75).contains(byte) || byte == 0x7A || byte == 0x0A || byte == 0x0D else {
        return false
      }
      if "!#$%&'*+;<=>?@[]^`".utf8.contains(byte) { marks += 1 }
    }
    return range.count > reach && marks > range.count / 8
  }

  /// Whether a contact of a kind is one though packed bytes stand around: written in plain.
  func allow(_ kind: Contact.Kind) -> Bool {
    switch (look, kind) {
    case (.text, _), (_, .invitation), (.letters, .telephone), (.letters, .joinAddress): true
    case (.letters, .email): hasUsualZone(letters)
    case (.noise, .telephone): standsApart
    case (.noise, .email): standsApart && isPlainEmail
    case (.noise, .joinAddress): isPlain(letters) && goesOn
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

  /// In signs: packed bytes make shorter ones by chance.
  private static let shortestToken = 6
  /// In letters: packed bytes make shorter ones by chance.
  private static let shortestName = 3

  /// Whether it is an e-mail of plain letters with a name of some length and a usual zone.
  private var isPlainEmail: Bool {
    let letters = letters
    let parts = letters.split(separator: UInt8(ascii: "@"))
    guard parts.count == 2, isPlain(letters), parts[0].count >= Self.shortestName,
      let dot = parts[1].lastIndex(of: UInt8(ascii: ".")), dot - parts[1].startIndex >= 2
    else { return false }
    return hasUsualZone(letters)
  }

  /// Whether the last label is an end that families and schools are likely to have.
  private func hasUsualZone(_ letters: [UInt8]) -> Bool {
    guard let dot = letters.lastIndex(of: UInt8(ascii: ".")) else { return false }
    let zone = String(decoding: letters[(dot + 1)...].map(\.lowercased), as: UTF8.self)
    return TopLevelDomains.usual.contains(zone)
  }

  /// The signs of the contact; none where they do not stand together.
  private var letters: [UInt8] {
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
