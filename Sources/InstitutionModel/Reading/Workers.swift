/// How work is spread over threads; who reads and checks knows of none.
///
/// Russian: «работники».
public protocol Workers: Sendable {
  /// The results of a function for each number, in order.
  func map<Result: Sendable>(_ count: Int, _ work: @Sendable (Int) -> Result) -> [Result]

  /// The results of two functions that know nothing of each other.
  func both<First: Sendable, Second: Sendable>(
    _ first: @Sendable () -> First,
    _ second: @Sendable () -> Second
  ) -> (First, Second)
}

/// Does one thing after the other.
///
/// Russian: «один работник».
public struct OneWorker: Workers {
  /// The caller's own thread.
  public init() {}

  public func map<Result: Sendable>(
    _ count: Int,
    _ work: @Sendable (Int) -> Result
  ) -> [Result] { (0..<count).map(work) }

  public func both<First: Sendable, Second: Sendable>(
    _ first: @Sendable () -> First,
    _ second: @Sendable () -> Second
  ) -> (First, Second) { (first(), second()) }
}
