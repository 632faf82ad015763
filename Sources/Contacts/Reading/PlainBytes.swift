/// The bytes that are read as they are, in lower case; 0 for those that need a look.
struct PlainBytes: Sendable {
  /// By byte.
  private let table: [UInt8]

  /// The byte as it is read; 0 where it needs a look.
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

  /// Of texts without markup, in which addresses may be escaped.
  static let text = PlainBytes(butFor: "%")
  /// Of markup, with its tags and entities.
  static let markup = PlainBytes(butFor: "%<&")
  /// Of scripts and data, with their backslashes.
  static let escaped = PlainBytes(butFor: "%\\")
}
