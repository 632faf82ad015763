extension String.UTF8View {
  /// Whether the bytes of a short text stand somewhere in this one.
  ///
  /// Where letters are compared instead, each is looked for from its end backwards, and a long row of flags
  /// is gone through again for each of them.
  ///
  /// - Complexity: the product of both lengths at worst, the length of this one as texts are.
  public func holds(_ part: StaticString) -> Bool {
    part.withUTF8Buffer { part in
      guard let first = part.first else { return true }
      return indices.contains { index in
        self[index] == first && self[index...].starts(with: part)
      }
    }
  }
}
