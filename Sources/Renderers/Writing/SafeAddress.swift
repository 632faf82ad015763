/// Decides which addresses outside of the edition may become links.
enum SafeAddress {
  private static let schemes: [[UInt8]] = [
    Array("https".utf8), Array("http".utf8), Array("mailto".utf8), Array("tel".utf8),
  ]

  /// Whether the address has a scheme that runs nothing, and no spaces or control characters.
  static func allows(_ address: String) -> Bool {
    guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let scheme = address.utf8[..<colon]
    return schemes.contains { $0.elementsEqual(scheme.lazy.map(lowercased)) }
      && address.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F }
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
