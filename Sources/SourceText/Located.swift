/// A value together with the text that it was read from.
///
/// Every value that a rule may complain about is carried so, from the file up to the finding.
public struct Located<Value> {
  public var value: Value
  public var range: SourceRange

  public init(_ value: Value, at range: SourceRange) {
    self.value = value
    self.range = range
  }

  /// The transformed value at the same place.
  @inlinable
  public func map<Result>(_ transform: (Value) throws -> Result) rethrows -> Located<Result> {
    Located<Result>(try transform(value), at: range)
  }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
extension Located: Sendable where Value: Sendable {}

/// A word or text as the author wrote it, not yet compared with any vocabulary.
public typealias Term = Located<String>
