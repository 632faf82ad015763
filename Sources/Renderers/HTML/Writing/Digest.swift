/// A cheap digest that tells two page shells apart; it protects against nothing.
struct Digest {
  /// FNV-1a, 64 bits.
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Takes in a field; an end mark keeps «ab», «c» and «a», «bc» apart.
  mutating func add(_ field: some Sequence<UInt8>) {
    for byte in field { mix(byte) }
    mix(0xFF)
  }

  private mutating func mix(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }
}
