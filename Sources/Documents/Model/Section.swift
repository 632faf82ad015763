/// Pages that lie alike; on paper a section begins a new page.
public struct Section: Hashable, Sendable {
  /// How all its pages lie.
  public var orientation: Orientation
  public var blocks: [Block]

  public init(_ blocks: [Block], orientation: Orientation = .portrait) {
    self.orientation = orientation
    self.blocks = blocks
  }
}

/// How a page of paper lies.
public enum Orientation: UInt8, Hashable, Sendable {
  /// The short side is above.
  case portrait
  /// The long side is above.
  case landscape
}
