import CivilTime

/// Days on which no lessons are held.
///
/// Russian: «нерабочие дни».
public struct Holiday: Hashable, Sendable {
  public var days: DateRange
  /// «День народного единства»; `nil` where the definition does not name them.
  public var name: String?

  public init(_ days: DateRange, name: String? = nil) {
    self.days = days
    self.name = name
  }
}
