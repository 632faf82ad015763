import Synchronization

/// The words of another kind, read when a document first needs them.
///
/// That kind reads them too, and tells their mistakes; many runs make no document that borrows them.
public final class BorrowedWords<Words: Sendable>: Sendable {
  private let made = Mutex<Words?>(nil)
  private let make: @Sendable () -> Words

  init(_ make: @escaping @Sendable () -> Words) { self.make = make }

  public var words: Words {
    made.withLock { made in
      if let made { return made }
      let words = make()
      made = words
      return words
    }
  }
}
