import SourceText

/// A figure of the regulation with the place that sets it.
public struct Limit<Value: Hashable & Sendable>: Hashable, Sendable {
  public var value: Value
  /// The clause that sets it; `nil` for what plain sense asks.
  public var clause: Clause?
  /// Its value in the institution's `regulation.yaml`; `nil` when the built-in figure holds.
  public var source: SourceRange?

  /// Lets the institution's own figure hold.
  public mutating func override(by own: Located<Value>) {
    value = own.value
    source = own.range
  }
}
