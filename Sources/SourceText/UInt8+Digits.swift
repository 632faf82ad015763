extension UInt8 {
  /// Whether it is an ASCII digit.
  @inlinable public var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
}
