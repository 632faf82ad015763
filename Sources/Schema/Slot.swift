import SourceText

/// A property that a key may be bound to.
///
/// It is ``Stated`` for all that is the model's own; definitions that keep optional values have a set of
/// unread keys beside them.
public protocol Slot<Value>: SendableMetatype {
  associatedtype Value

  mutating func take(_ stated: Stated<Value>)
  mutating func blur(at range: SourceRange)
  mutating func inherit(_ far: Self, depth: UInt8)
  var isClear: Bool { get }
}

extension Stated: Slot {
  public mutating func take(_ stated: Stated<Value>) { self = stated }
  public mutating func blur(at range: SourceRange) { self = blurred(at: range) }
  public mutating func inherit(_ far: Stated<Value>, depth: UInt8) {
    self = inheriting(far, depth: depth)
  }
}

/// What an optional property without evidence may hold.
public protocol SlotContent<Value>: SendableMetatype {
  associatedtype Value

  static func content(of stated: Stated<Value>) -> Self?
}

extension Located: SlotContent {
  public static func content(of stated: Stated<Value>) -> Located<Value>? { stated.located }
}

extension Shared: SlotContent {
  public static func content(of stated: Stated<Value>) -> Shared<Value>? {
    stated.located.map { Shared<Value>($0.value, at: $0.range) }
  }
}

extension Array: SlotContent {
  public static func content(of stated: Stated<[Element]>) -> [Element]? {
    if case .unclear = stated { [] } else { stated.value }
  }
}

extension Optional: Slot where Wrapped: SlotContent {
  public typealias Value = Wrapped.Value

  public mutating func take(_ stated: Stated<Wrapped.Value>) { self = Wrapped.content(of: stated) }
  public mutating func blur(at range: SourceRange) {}
  public mutating func inherit(_ far: Wrapped?, depth: UInt8) {}
  public var isClear: Bool { true }
}

/// A record that keeps the names of keys that were written, but not understood.
public protocol NotesUnread {
  var unread: Set<String> { get set }
}
