extension Substring.UTF8View {
  /// Whether the bytes of a short text stand somewhere in this one.
  ///
  /// Where letters are compared instead, each is looked for from its end backwards, and a long row of flags
  /// is gone through again for each of them.
  ///
  /// - Complexity: the product of both lengths at worst, the length of this one as texts are.
  public func holds(_ part: String) -> Bool {
    var part = part
    return part.withUTF8 { sought in
      withContiguousStorageIfAvailable { $0.hold(sought) }
        ?? Array(self).withUnsafeBufferPointer { $0.hold(sought) }
    }
  }
}

extension String.UTF8View {
  /// Whether the bytes of a short text stand somewhere in this one.
  ///
  /// - Complexity: the product of both lengths at worst, the length of this one as texts are.
  public func holds(_ part: String) -> Bool { self[...].holds(part) }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func hold(_ part: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = part.first else { return true }
    guard part.count <= count else { return false }
    return (0...count - part.count).contains { start in
      self[start] == first && part.indices.allSatisfy { self[start + $0] == part[$0] }
    }
  }
}
