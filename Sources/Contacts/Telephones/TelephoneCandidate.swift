/// Digits that may be a telephone: as many as one has, with a code that begins like one.
struct TelephoneCandidate {
  /// As it is read.
  let text: ScannedBytes
  /// From the prefix, or the first digit, to the last.
  let range: Range<Int>
  /// The ten digits.
  let digits: [UInt8]
  /// How many digits each group has, the prefix left out.
  let counts: [Int]
  /// The groups as they are written.
  let groups: ArraySlice<DigitGroups.Group>
  /// `+7`, where no letter stands before it: `UTC+7` is none.
  let hasPlus: Bool
  /// Whether `+7`, `7` or `8` stands before the ten digits.
  let hasPrefix: Bool

  /// Reads from a `+`, a `(` or the first digit of a group.
  init?(at start: Int, in text: ScannedBytes) {
    let isPlus = text[start] == UInt8(ascii: "+")
    guard !text.byte(start - 1).isDigit, isPlus || text.byte(start - 1) != UInt8(ascii: "+"),
      !isPlus || text.byte(start + 1) == UInt8(ascii: "7")
    else { return nil }
    let reading = DigitGroups(at: isPlus ? start + 1 : start, in: text)
    guard let first = reading.groups.first else { return nil }
    let lead = text[first.range.lowerBound] &- 0x30
    let prefixed = lead == 7 || lead == 8 ? reading.count(holding: 11) : nil
    guard let count = prefixed ?? (isPlus ? nil : reading.count(holding: 10)) else { return nil }
    let taken = reading.groups[..<count]
    let written = taken.flatMap { Array(text[$0.range]) }
    let digits = Array(written.suffix(10))
    guard let last = taken.last, [3, 4, 8, 9].contains(digits[0] &- 0x30) else { return nil }
    hasPrefix = written.count == 11
    hasPlus = isPlus && !text.byte(start - 1).isLetter
    self.text = text
    self.digits = digits
    groups = taken
    let lengths = taken.map(\.count)
    counts = hasPrefix ? ([lengths[0] - 1] + lengths.dropFirst()).filter { $0 > 0 } : lengths
    range = start..<last.range.upperBound
  }

  /// Whether `8` or `7` stands apart from the code, or together with a code that goes on alone.
  var hasPrefixApart: Bool { hasPrefix && groups.count > 1 }

  /// Whether nothing else looks so: `+7`, or a code in brackets.
  var isSure: Bool { hasPlus && !mixesDots || isBracketed }

  /// Whether the code, of three to five digits, stands in brackets.
  private var isBracketed: Bool {
    let code = hasPrefix && groups[0].count == 1 ? 1 : 0
    guard groups[code].separators.contains(.opening) else { return false }
    var inside = 0
    for group in groups[code...] {
      if inside > 0, group.separators.contains(.closing) { break }
      inside += group.count
    }
    return (3...5).contains(inside) && groups.count > code + 1
  }

  /// Separators between groups, the one after the prefix left out.
  var inner: ArraySlice<DigitGroups.Group> {
    groups.dropFirst(hasPrefix && groups[0].count == 1 ? 2 : 1)
  }

  /// Whether dots stand between some groups and other signs between others: those are dates and times.
  var mixesDots: Bool {
    let dotted = inner.count { $0.separators.contains(.dot) }
    return dotted > 0 && dotted < inner.count
  }

  /// A code of three to five digits, then groups of two or more; the first of them may be one digit.
  var hasUsualGroups: Bool {
    guard let code = counts.first, code >= 3, !mixesDots, !isDecimal else { return false }
    let rest = counts.dropFirst()
    return rest.dropFirst().allSatisfy { $0 >= 2 } && (rest.first ?? 2) >= 1 && breaksOnce
  }

  /// Whether lines end within it at most once, behind the code.
  private var breaksOnce: Bool {
    let isBreak = { (group: DigitGroups.Group) in
      group.separators.contains(.line) && !group.separators.contains(.dash)
    }
    let code = hasPrefix && groups[0].count == 1 ? 2 : 1
    return !groups.prefix(code).contains(where: isBreak) && groups.count(where: isBreak) <= 1
  }

  /// Whether all digits stand together.
  var isWhole: Bool { groups.count == 1 }

  /// `8.9131234567`.
  var isDecimal: Bool { groups.count == 2 && groups[groups.startIndex + 1].separators == .dot }

  /// The groups in which people write ten digits without `8`.
  var hasBareGroups: Bool {
    if hasPrefix { return isWhole }
    // «С. 349–365 (2013)» are pages and a year.
    let parts =
      inner.contains { $0.separators.contains(.opening) }
      || groups.contains { !$0.separators.isDisjoint(with: [.line, .underscore]) }
    return !isDecimal && !mixesDots && !parts && Self.bareGroups.contains(counts)
  }

  /// By the number of digits in each group.
  static let bareGroups: Set<[Int]> = [
    [3, 3, 2, 2], [3, 2, 2, 3], [3, 3, 4], [3, 7], [3, 1, 2, 2, 2], [4, 2, 2, 2], [4, 3, 3],
    [4, 6],
    [4, 2, 4], [5, 1, 2, 2], [5, 5], [5, 2, 3], [5, 3, 2], [6, 2, 2], [6, 4], [10],
  ]

  /// Whether the first three digits are those of some code.
  var hasKnownCode: Bool { AreaCodes.hold(digits[0], digits[1], digits[2]) }

  /// Whether some groups are a day, a month and a year.
  var holdsDate: Bool {
    groups.indices.dropFirst(2).contains { index in
      let year = text.text(groups[index].range)
      return year.utf8.count == 4 && (year.hasPrefix("19") || year.hasPrefix("20"))
        && groups[index - 1].count <= 2 && groups[index - 2].count <= 2
    }
  }

  /// Whether several groups are all tens, or a number is millions: sums and prices.
  var isRound: Bool {
    let zero = UInt8(ascii: "0")
    guard groups.count > 2 else { return digits.suffix(6).allSatisfy { $0 == zero } }
    return groups.allSatisfy { $0.count > 1 && text[$0.range.upperBound - 1] == zero }
  }
}
