/// The place of a thing of the model in its list.
///
/// Indices and not names, so that a reference costs nothing and cannot dangle.
///
/// Russian: «номер в списке».
public struct Index<Element>: Hashable, Comparable, Sendable {
  public let index: Int

  public init(_ index: Int) { self.index = index }

  public static func < (first: Self, second: Self) -> Bool { first.index < second.index }
}
