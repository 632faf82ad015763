import SourceText

/// An act of the authorities with its term.
public struct Act: Hashable, Sendable {
  public var title: String
  /// How it is called after «в соответствии с»; `nil` when nobody has said.
  public var instrumental: String?
  /// By what texts name it: «2.4.4.3172-14»; `nil` when nobody looks for it.
  public var designation: String?
  /// What took its place, be it with a day; `nil` when nobody has said.
  public var replacement: String?
  public var validity = Validity()
  public var review = Review()
  /// How sure it is that it holds on these days.
  public var confidence = Confidence.stated
  /// Its item in the institution's `regulation.yaml`, or the last day there; `nil` for a built-in one.
  public var source: SourceRange?
}

extension Act {
  /// An act of which nothing is said yet.
  public init() { self.init(title: "") }

  /// Whether texts that name one of the two name the other.
  public func isNamed(like other: Act) -> Bool {
    guard let own = designation, let its = other.designation, !own.isEmpty, !its.isEmpty else {
      return false
    }
    return own.contains(its) || its.contains(own)
  }
}
