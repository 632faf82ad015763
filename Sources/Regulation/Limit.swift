import SourceText

/// A figure of the regulation with the place that sets it.
public struct Limit<Value: Hashable & Sendable>: Hashable, Sendable {
  public var value: Value
  /// The clause that sets it; `nil` for what plain sense asks.
  public var clause: Clause?
  /// Its value in the institution's `regulation.yaml`; `nil` when the built-in figure holds.
  public var source: SourceRange?

  public init(_ value: Value, clause: Clause?, source: SourceRange? = nil) {
    self.value = value
    self.clause = clause
    self.source = source
  }

  /// Lets the institution's own figure hold, if there is one.
  public mutating func override(by own: Located<Value>?) {
    guard let own else { return }
    value = own.value
    source = own.range
  }
}
