/// The programs or groups of an institution, in order.
///
/// Russian: «перечень программ, групп».
///
/// A document may look at some of them only: those that the key of its inputs names. Whoever looks at
/// another one is stopped in builds with assertions, and so in tests; without them a roll costs what an
/// array costs.
public struct Roll<Element: Sendable>: Sendable {
  @usableFromInline var elements: [Element]
  /// Which of them may be looked at; `nil` for all.
  @usableFromInline var view: (@Sendable (Int) -> Bool)?

  @inlinable
  public init(_ elements: [Element] = []) { self.elements = elements }

  /// The same of which only some may be looked at.
  public func seen(_ isSeen: @escaping @Sendable (Int) -> Bool) -> Roll {
    var roll = self
    roll.view = isSeen
    return roll
  }

  /// Whether the element may be looked at.
  @inlinable
  public func isSeen(_ index: Int) -> Bool { view?(index) ?? true }

  public mutating func append(_ element: Element) { elements.append(element) }
}

extension Roll: RandomAccessCollection, MutableCollection {
  @inlinable public var startIndex: Int { 0 }

  @inlinable public var endIndex: Int {
    assert(view == nil, "a document counts what its key does not name")
    return elements.count
  }

  @inlinable
  public subscript(index: Int) -> Element {
    _read {
      assert(isSeen(index), "a document looks at what its key does not name")
      yield elements[index]
    }
    _modify { yield &elements[index] }
  }
}

extension Roll: ExpressibleByArrayLiteral {
  public init(arrayLiteral elements: Element...) { self.init(elements) }
}
