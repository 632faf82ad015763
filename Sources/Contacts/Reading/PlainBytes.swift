/// The bytes that are read as they are, in lower case; 0 for those that need a look.
struct PlainBytes: Sendable {
  private let table: [UInt8]

  subscript(byte: UInt8) -> UInt8 { table[Int(byte)] }

  /// All of ASCII but controls and the signs of a writing.
  private init(butFor signs: String) {
    let special = Set(signs.utf8)
    table = (0...UInt8.max).map { byte in
      guard byte >= 0x20, byte < 0x7F, !special.contains(byte) else { return 0 }
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): return UInt8(ascii: "(")
      case UInt8(ascii: "]"), UInt8(ascii: "}"): return UInt8(ascii: ")")
      case UInt8(ascii: "\\"): return UInt8(ascii: "/")
      case _: return byte.lowercased
      }
    }
  }

  static let text = PlainBytes(butFor: "%")
  static let markup = PlainBytes(butFor: "%<&")
  static let escaped = PlainBytes(butFor: "%\\")
}
