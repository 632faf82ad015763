public import CivilTime

extension TimeOfDay {
  /// «15:30», «07:30».
  public var figures: String {
    // Schedules print hundreds of thousands of times: this costs a quarter of an interpolation.
    String(unsafeUninitializedCapacity: 5) { bytes in
      bytes[0] = Self.digit(hour / 10)
      bytes[1] = Self.digit(hour % 10)
      bytes[2] = UInt8(ascii: ":")
      bytes[3] = Self.digit(minute / 10)
      bytes[4] = Self.digit(minute % 10)
      return 5
    }
  }

  private static func digit(_ number: Int) -> UInt8 { UInt8(ascii: "0") + UInt8(number) }
}

extension TimeRange {
  /// «15:30–17:10».
  public var figures: String { start.figures + Typography.enDash + end.figures }
}
