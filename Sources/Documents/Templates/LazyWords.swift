import Synchronization

/// The words of a kind, read when a document first needs them: many runs make none.
///
/// Their mistakes are told by whoever reads the templates before.
public final class LazyWords<Words: Sendable>: Sendable {
  private let made = Mutex<Words?>(nil)
  private let make: @Sendable () -> Words

  public init(_ make: @escaping @Sendable () -> Words) { self.make = make }

  public var words: Words {
    made.withLock { made in
      if let made { return made }
      let words = make()
      made = words
      return words
    }
  }
}
