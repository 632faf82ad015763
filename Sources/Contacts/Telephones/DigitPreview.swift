/// A quick look at digits, which most numbers do not pass and which costs no memory.
struct DigitPreview {
  /// One more than a telephone has.
  private static let mostDigits = 12
  /// More signs between two digits part numbers.
  private static let mostSeparators = 6

  /// The first two digits.
  private var lead: (UInt8, UInt8) = (0, 0)
  /// How many digits were met.
  private var count = 0
  /// Of the n-th bit: whether a group ends behind n digits.
  private var ends: UInt16 = 0

  /// Goes through digits and separators once, keeping none of them.
  init(at start: Int, in text: ScannedBytes) {
    var (position, separators) = (start, 0)
    while count < Self.mostDigits, separators <= Self.mostSeparators {
      let byte = text.byte(position)
      if byte.isDigit {
        if count == 0 { lead.0 = byte &- 0x30 } else if count == 1 { lead.1 = byte &- 0x30 }
        (count, separators) = (count + 1, 0)
        if count < 3, !mayGoOn { return }
      } else {
        ends |= 1 << UInt16(count)
        separators += 1
        if DigitGroups.Separators(byte) == nil { break }
      }
      position += 1
    }
  }

  /// Whether a telephone may begin with the one or two digits that are read.
  private var mayGoOn: Bool {
    Self.beginsCode(lead.0) || lead.0 == 7 && (count == 1 || Self.beginsCode(lead.1))
  }

  /// Codes begin with 3, 4, 8 or 9.
  private static func beginsCode(_ digit: UInt8) -> Bool {
    digit == 3 || digit == 4 || digit > 7
  }

  /// Whether `8` or `7` and ten digits stand in groups of their own.
  private var hasPrefix: Bool { ends >> 11 & 1 == 1 && (lead.0 == 7 || lead.0 == 8) }

  /// Whether there are as many digits as a telephone has, and a code that begins like one.
  var isTelephone: Bool {
    (hasPrefix || ends >> 10 & 1 == 1) && Self.beginsCode(hasPrefix ? lead.1 : lead.0)
  }

  /// Whether ten digits without `8` are in groups that only a word before them explains.
  var needsWord: Bool { !hasPrefix && !Self.bareGroups.contains(ends & 0x7FE) }

  /// The same as bits, to be compared at once.
  private static let bareGroups = Set(
    TelephoneCandidate.bareGroups.map { counts in
      var (sum, ends) = (0, UInt16(0))
      for count in counts {
        sum += count
        ends |= 1 << UInt16(sum)
      }
      return ends
    }
  )
}
