extension Array {
  /// Cuts into a first part and, of what is left, the fewest parts of at most `limit` elements, all about
  /// equally long; an empty array is one empty part.
  func parts(first: Int, ofAtMost limit: Int) -> [Range<Int>] {
    precondition(first > 0 && limit > 0, "a part holds something")
    guard count > first else { return [0..<count] }
    let rest = count - first
    let number = (rest + limit - 1) / limit
    return [0..<first]
      + (0..<number).map { part in
        (first + rest * part / number)..<(first + rest * (part + 1) / number)
      }
  }
}
