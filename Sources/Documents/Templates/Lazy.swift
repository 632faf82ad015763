import Synchronization

/// A value that is made when somebody first asks for it, once, whoever asks at the same time.
public final class Lazy<Value: Sendable>: Sendable {
  private let made = Mutex<Value?>(nil)
  private let make: @Sendable () -> Value

  public init(_ make: @escaping @Sendable () -> Value) { self.make = make }

  public var value: Value {
    made.withLock { made in
      if let made { return made }
      let value = make()
      made = value
      return value
    }
  }
}

/// The words of a kind, read when a document first needs them: many runs make none.
///
/// Their mistakes are told by whoever reads the templates before.
public typealias LazyWords<Words: Sendable> = Lazy<Words>

extension Lazy {
  public var words: Value { value }
}
