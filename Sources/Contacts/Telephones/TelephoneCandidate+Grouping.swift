/// Groups that are not those of most telephones: «8 38 22 51 22 33», «8 9 1 3 1 2 3 4 5 6 7».
extension TelephoneCandidate {
  /// Whether, after `8` or `7`, the digits are grouped somehow and the groups are no list of numbers.
  var hasOddGroups: Bool {
    hasKnownCode && standsAlone && isUniform && !isMonotonous && !isThousands && !isTimes
      && !isList
  }

  /// Whether the same stands between all groups.
  private var isUniform: Bool {
    guard let first = inner.first?.separators else { return false }
    return inner.allSatisfy { $0.separators == first }
      && first.isDisjoint(with: [.dot, .line, .opening, .closing])
  }

  /// Whether there are as few different digits as in marks: «8 9 8 9 8 9».
  private var isMonotonous: Bool {
    let isSpelled = counts.allSatisfy { $0 == 1 }
    return Set(digits).count < (isSpelled ? 5 : 4)
  }

  /// «89 131 234 567».
  private var isThousands: Bool {
    groups.count > 2 && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  /// The groups as numbers.
  private var values: [Int] { groups.compactMap { Int(text.text($0.range)) } }

  /// «8 41 43 45 52 60», «8 92 14 15 16 17», «8 90 85 90 95 80», «7 9 8 10 9 8 7 10 9».
  private var isList: Bool {
    let values = Array(values.dropFirst())
    let steps = zip(values.dropFirst(), values).map(-)
    let isCounted = zip(steps, steps.dropFirst()).contains { $0 == 1 && $1 == 1 }
    let isSpelled = counts.allSatisfy { $0 == 1 }
    return steps.allSatisfy { $0 > 0 } || isCounted && !isSpelled
      || values.allSatisfy { $0.isMultiple(of: 5) } || values.allSatisfy { $0 <= 31 } && !isSpelled
  }

  /// «8 30 10 15 11 00»: hours and minutes, as timetables have them.
  private var isTimes: Bool {
    let values = values
    guard groups.count.isMultiple(of: 2), groups.dropFirst().allSatisfy({ $0.count == 2 }) else {
      return false
    }
    return values.indices.allSatisfy { index in
      index.isMultiple(of: 2) ? values[index] < 24 : values[index] < 60 && values[index] % 5 == 0
    }
  }
}
