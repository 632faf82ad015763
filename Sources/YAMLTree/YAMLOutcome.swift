import SourceText

/// What one walk through a text gives.
struct YAMLOutcome {
  /// `nil` when the tree would not be what the author meant.
  var root: YAMLNode?
  var findings: [YAMLFinding] = []

  /// What made libyaml stop before the end.
  var problem: SyntaxProblem?

  /// The values of several lines, as bounds of offsets in the order of the text.
  var longValues: [Range<Int>] = []

  /// Where a second document begins, if it says something.
  var secondDocument: SourceRange?

  /// How far libyaml came.
  var reach: Int { problem?.offset ?? .max }

  /// Whether a place lies within a value that began on an earlier line; what libyaml read just before it
  /// stopped may be none.
  func isWithinValue(_ sign: OddSign) -> Bool {
    longValues.dropLast(problem == nil ? 0 : 1).contains {
      $0.lowerBound < sign.line && sign.lower < $0.upperBound
    }
  }
}
