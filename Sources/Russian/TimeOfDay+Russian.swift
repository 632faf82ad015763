public import CivilTime

extension TimeOfDay {
  /// «15:30», «07:30».
  public var figures: String {
    // Schedules print hundreds of thousands of times: this costs a quarter of an interpolation.
    String(unsafeUninitializedCapacity: 5) { bytes in
      bytes.write(self, at: 0)
      return 5
    }
  }
}

extension TimeRange {
  /// «15:30–17:10».
  public var figures: String {
    String(unsafeUninitializedCapacity: 13) { bytes in
      bytes.write(start, at: 0)
      for (place, byte) in Typography.enDash.utf8.enumerated() { bytes[5 + place] = byte }
      bytes.write(end, at: 8)
      return 13
    }
  }
}

extension UnsafeMutableBufferPointer<UInt8> {
  /// Writes the two digits of a number below 100.
  func write(_ number: Int, at place: Int) {
    self[place] = UInt8(ascii: "0") + UInt8(number / 10)
    self[place + 1] = UInt8(ascii: "0") + UInt8(number % 10)
  }

  /// Writes the five characters of a time.
  fileprivate func write(_ time: TimeOfDay, at place: Int) {
    write(time.hour, at: place)
    self[place + 2] = UInt8(ascii: ":")
    write(time.minute, at: place + 3)
  }
}
