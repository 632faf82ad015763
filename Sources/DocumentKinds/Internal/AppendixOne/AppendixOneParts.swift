extension Array {
  /// Cuts into the fewest parts of at most `limit` elements, all about equally long; an empty array
  /// is one empty part.
  func parts(ofAtMost limit: Int) -> [Range<Int>] {
    precondition(limit > 0, "a part holds something")
    let number = Swift.max(1, (count + limit - 1) / limit)
    return (0..<number).map { part in
      (count * part / number)..<(count * (part + 1) / number)
    }
  }
}
