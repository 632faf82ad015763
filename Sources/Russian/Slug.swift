/// The bounds of a part of an address, which is the name of a file too.
public enum Slug {
  /// Much less than systems allow, since folders, endings and the names of kinds stand beside it.
  public static let longest = 120

  /// The text itself when it is short; else its beginning and a mark of the whole, so that long texts
  /// that begin alike have different addresses.
  static func cut(_ text: String) -> String {
    guard text.utf8.count > longest else { return text }
    let mark = String(fingerprint(of: text), radix: 36)
    var beginning = text.utf8.prefix(longest - markLength - 1)
    while beginning.last == UInt8(ascii: "-") { beginning.removeLast() }
    let zeros = String(repeating: "0", count: markLength - mark.utf8.count)
    return "\(String(decoding: beginning, as: UTF8.self))-\(zeros)\(mark)"
  }

  /// The most digits that 64 bits have in base 36.
  private static let markLength = 13

  /// FNV-1a: nobody gains by two names that meet, and a rule tells when they do.
  private static func fingerprint(of text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
