extension Substring.UTF8View {
  /// Whether the bytes of a short text stand somewhere in this one.
  ///
  /// Where letters are compared instead, each is looked for from its end backwards, and a long row of flags
  /// is gone through again for each of them.
  ///
  /// - Complexity: the product of both lengths at worst, the length of this one as texts are.
  public func holds(_ part: String) -> Bool {
    let sought = Array(part.utf8)
    return withContiguousStorageIfAvailable { $0.hold(sought) }
      ?? Array(self).withUnsafeBufferPointer { $0.hold(sought) }
  }
}

extension String.UTF8View {
  /// Whether the bytes of a short text stand somewhere in this one.
  ///
  /// - Complexity: the product of both lengths at worst, the length of this one as texts are.
  public func holds(_ part: String) -> Bool { self[...].holds(part) }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func hold(_ part: [UInt8]) -> Bool {
    guard let first = part.first else { return true }
    return indices.contains { self[$0] == first && self[$0...].starts(with: part) }
  }
}
