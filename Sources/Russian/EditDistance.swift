/// How many letters must be changed to make one word of another.
enum EditDistance {
  /// The restricted Damerau–Levenshtein distance: insertions, deletions, replacements and exchanges
  /// of neighbours count 1 each; `nil` when there are more than the limit.
  static func between(
    _ first: [Unicode.Scalar],
    _ second: [Unicode.Scalar],
    atMost limit: Int
  ) -> Int? {
    guard abs(first.count - second.count) <= limit else { return nil }
    var beforePrevious: [Int] = []
    var previous = Array(0...second.count)
    for row in first.indices {
      var current = [row + 1]
      for column in second.indices {
        let change = first[row] == second[column] ? 0 : 1
        var best = min(previous[column + 1] + 1, current[column] + 1, previous[column] + change)
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          best = min(best, beforePrevious[column - 1] + 1)
        }
        current.append(best)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[second.count] <= limit ? previous[second.count] : nil
  }
}
