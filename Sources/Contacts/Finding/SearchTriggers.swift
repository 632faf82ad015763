/// The bytes that give something away, so that all others are passed by.
struct SearchTriggers {
  /// What may stand where such a byte does.
  struct Trigger: OptionSet {
    let rawValue: UInt8
    /// A telephone may begin here.
    static let number = Self(rawValue: 1)
    /// An e-mail may be around it.
    static let email = Self(rawValue: 2)
    /// A shape of addresses that let people in may end here.
    static let join = Self(rawValue: 4)
    /// Where an address begins or a part ends.
    static let border = Self(rawValue: 8)
  }

  /// By byte.
  private let table: [Trigger]

  /// Bytes depend on the shapes that are sought.
  init(_ joins: JoinShapes) {
    table = (0...UInt8.max).map { byte in
      var trigger: Trigger = joins.mayEnd(with: byte) ? .join : []
      switch byte {
      case UInt8(ascii: "3"), UInt8(ascii: "4"), UInt8(ascii: "7"), UInt8(ascii: "8"),
        UInt8(ascii: "9"), UInt8(ascii: "+"):
        trigger.insert(.number)
      case UInt8(ascii: "("): trigger.formUnion([.number, .email])
      case UInt8(ascii: "@"): trigger.insert(.email)
      case ReadText.Sign.address, ReadText.Sign.part: trigger.insert(.border)
      case _: break
      }
      return trigger
    }
  }

  /// What may stand where the byte does; mostly nothing.
  subscript(byte: UInt8) -> Trigger { table[Int(byte)] }
}
