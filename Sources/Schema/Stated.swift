import SourceText

/// What an author may state of one thing.
///
/// A `switch` over it makes each reader say what it does when nobody knows: what is `unclear` is told
/// already, so whoever looks for what is missing is silent.
public enum Stated<Value> {
  /// Nothing is stated.
  case absent
  /// Something is stated, but not understood.
  case unclear(SourceRange)
  /// A box, so that copies of a large description share what it says.
  indirect case value(Value, Evidence)
}

/// Where a value stands, and how well it is known.
public struct Evidence: Hashable, Sendable {
  /// The stretch of text that states it, in the file of the layer that does.
  public var range: SourceRange
  /// How many layers it came through: 0 for what is stated here, 1 for what the next one says.
  public var depth: UInt8
  /// Whether all inside of it was understood: a list may have lost an item.
  public var isWhole: Bool

  /// Evidence of a value that is stated in this layer and understood whole, if nothing else is
  /// said.
  @inlinable
  public init(range: SourceRange, depth: UInt8 = 0, isWhole: Bool = true) {
    self.range = range
    self.depth = depth
    self.isWhole = isWhole
  }
}

extension Stated {
  /// A value that is understood, at its place.
  @inlinable
  public init(_ value: Value, at range: SourceRange) {
    self = .value(value, Evidence(range: range))
  }

  /// A value that may be there, at its place.
  @inlinable
  public init(_ located: Located<Value>?) {
    self = located.map { .value($0.value, Evidence(range: $0.range)) } ?? .absent
  }

  /// What is stated and understood.
  @inlinable public var value: Value? { if case .value(let value, _) = self { value } else { nil } }

  /// How the value is known.
  @inlinable
  public var evidence: Evidence? {
    if case .value(_, let evidence) = self { evidence } else { nil }
  }

  /// The value with its place.
  @inlinable
  public var located: Located<Value>? {
    if case .value(let value, let evidence) = self {
      Located(value, at: evidence.range)
    } else {
      nil
    }
  }

  /// Where it stands, understood or not.
  @inlinable
  public var range: SourceRange? {
    switch self {
    case .absent: nil
    case .unclear(let range): range
    case .value(_, let evidence): evidence.range
    }
  }

  /// Whether it is stated in this very layer.
  @inlinable
  public var isOwn: Bool {
    if case .value(_, let evidence) = self { evidence.depth == 0 } else { false }
  }

  /// Whether something is stated of which nothing was understood.
  @inlinable public var isUnclear: Bool { if case .unclear = self { true } else { false } }

  /// Whether nothing is stated: neither a value nor something unclear.
  @inlinable public var isAbsent: Bool { if case .absent = self { true } else { false } }

  /// Whether nothing of it was left unread: what is not stated is understood.
  @inlinable
  public var isClear: Bool {
    switch self {
    case .absent: true
    case .unclear: false
    case .value(_, let evidence): evidence.isWhole
    }
  }

  /// The transformed value with the same evidence; `nil` of it is unclear.
  @inlinable
  public func flatMap<Result>(_ transform: (Value) -> Result?) -> Stated<Result> {
    switch self {
    case .absent: .absent
    case .unclear(let range): .unclear(range)
    case .value(let value, let evidence):
      transform(value).map { .value($0, evidence) } ?? .unclear(evidence.range)
    }
  }

  /// The same, of which something was not understood; what is not stated is then unclear.
  @inlinable
  public func blurred(at range: SourceRange) -> Stated {
    guard case .value(let value, var evidence) = self else {
      return isAbsent ? .unclear(range) : self
    }
    evidence.isWhole = false
    return .value(value, evidence)
  }

  /// What holds where this is said nearer than `far`: the nearest that is stated, even if nobody
  /// understands it.
  @inlinable
  public func inheriting(_ far: Stated, depth: UInt8 = 1) -> Stated {
    isAbsent ? far.at(depth) : self
  }

  /// The same as it is known so many layers farther away.
  @inlinable
  public func at(_ depth: UInt8) -> Stated {
    guard case .value(let value, var evidence) = self else { return self }
    evidence.depth += depth
    return .value(value, evidence)
  }
}

extension Stated: Equatable where Value: Equatable {}
extension Stated: Hashable where Value: Hashable {}
extension Stated: Sendable where Value: Sendable {}

extension Stated where Value == String {
  /// What is printed: nothing where nothing is known.
  @inlinable public var text: String { value ?? "" }
}

extension Stated where Value: RangeReplaceableCollection {
  /// What was understood of a list; nothing where there is none.
  @inlinable public var items: Value { value ?? Value() }
}
