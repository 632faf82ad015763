/// The look of an e-mail address, Latin or in any other letters, and as people hide it from machines.
struct EmailShape {
  /// Where the address stands.
  var range: Range<Int>
  /// How it is compared: `name@domain`, letters of domains as themselves.
  var address: String

  /// In bytes, of a name or a domain: a domain has at most 255 (RFC 1035, 2.3.4).
  private static let longestPart = 255

  /// The address around an `@`, or around the `(` of an «(at)»; `nil` when there is none.
  init?(around at: Int, in text: ScannedBytes) {
    guard let (before, after) = Self.bounds(of: at, in: text) else { return nil }
    let domainEnd = Self.domainEnd(from: after, in: text)
    guard let local = Self.local(before: before, in: text),
      Self.isDomain(after..<domainEnd, in: text)
    else { return nil }
    // The name before the host of an address is no e-mail, «на @mail.ru» neither.
    let isUser = text.matches("://", at: local.lowerBound - 3)
    let isApart = text.byte(before) == 0x20 && after == before + 2 && text[at] == Self.at
    if isUser || isApart, !MailServices.hold(text.text(after..<domainEnd)) { return nil }
    if isApart, !Self.isLatinName(local, in: text) { return nil }
    range = local.lowerBound..<domainEnd
    let name = text.text(local).filter { $0 != "\"" }
    let domain = text.text(after..<domainEnd).split(separator: ".").map(Self.decoded)
    address = "\(name)@\(domain.joined(separator: "."))"
  }

  /// Where the name ends and the domain begins.
  private static func bounds(of at: Int, in text: ScannedBytes) -> (Int, Int)? {
    if text[at] == Self.at {
      if text.byte(at - 1) == ReadText.Sign.line { return (at - 1, at + 1) }
      if text.byte(at + 1) == ReadText.Sign.line { return (at, at + 2) }
      return (
        text.byte(at - 1) == 0x20 ? at - 1 : at, text.byte(at + 1) == 0x20 ? at + 2 : at + 1
      )
    }
    for word in hidden where text.matches(word, at: at) {
      let after = at + word.utf8CodeUnitCount
      return (
        text.byte(at - 1) == 0x20 ? at - 1 : at, text.byte(after) == 0x20 ? after + 1 : after
      )
    }
    return nil
  }

  /// What people write for `@`; found by the bracket.
  private static let hidden: [StaticString] = ["(at)", "(a)", "(dog)", "(собака)", "(@)"]

  /// The name that ends at a position; `nil` where no name does.
  private static func local(before end: Int, in text: ScannedBytes) -> Range<Int>? {
    if text.byte(end - 1) == UInt8(ascii: "\"") {
      return quoted(before: end, in: text)
    }
    var start = end
    while start > 0, end - start < longestPart, isLocal(text[start - 1]) { start -= 1 }
    while start < end, text[start] == UInt8(ascii: ".") || text[start] == UInt8(ascii: "-") {
      start += 1
    }
    return start < end ? start..<end : nil
  }

  /// A name between quotation marks; where there is but one of them it is none.
  private static func quoted(before end: Int, in text: ScannedBytes) -> Range<Int>? {
    var start = end - 2
    while start >= 0, end - start < longestPart, text[start] >= 0x20 {
      if text[start] == UInt8(ascii: "\"") { return end - start > 2 ? start..<end : nil }
      start -= 1
    }
    return nil
  }

  /// Where the domain ends, without the signs of the sentence around it.
  private static func domainEnd(from start: Int, in text: ScannedBytes) -> Int {
    var end = start
    while end < text.count, end - start < longestPart, isDomain(text[end]) { end += 1 }
    // A full stop or a dash after the address belongs to the sentence.
    while end > start, text[end - 1] == dot || text[end - 1] == dash { end -= 1 }
    return end
  }

  /// Whether there is a dot, and behind the last one a zone and no ending of a file.
  private static func isDomain(_ range: Range<Int>, in text: ScannedBytes) -> Bool {
    guard let last = text[range].lastIndex(of: dot), last > range.lowerBound else { return false }
    return TopLevelDomains.isPlausible(text.text((last + 1)..<range.upperBound))
  }

  /// A label in its own letters, so that both ways to write it are compared as one.
  private static func decoded(_ label: Substring) -> String {
    guard label.hasPrefix("xn--") else { return String(label) }
    return Punycode.decode(label.utf8.dropFirst(4)) ?? String(label)
  }

  /// In letters: a shorter one before a service of mail is rather a sign.
  private static let shortestName = 3

  /// Whether it is a name in Latin letters: a word before «@mail.ru» is Russian.
  private static func isLatinName(_ range: Range<Int>, in text: ScannedBytes) -> Bool {
    range.count >= shortestName && text[range].allSatisfy { $0 < 0x80 }
  }

  private static let at = UInt8(ascii: "@")
  private static let dot = UInt8(ascii: ".")
  private static let dash = UInt8(ascii: "-")

  private static func isDomain(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == dash || byte == dot
  }

  /// Signs that names of addresses have besides those of domains.
  private static func isLocal(_ byte: UInt8) -> Bool {
    isDomain(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "+")
  }
}
