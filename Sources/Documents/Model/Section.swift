/// Pages that lie alike; on paper a section begins a new page.
public struct Section: Hashable, Sendable {
  public var orientation: Orientation
  public var blocks: [Block]

  public init(_ blocks: [Block], orientation: Orientation = .portrait) {
    self.orientation = orientation
    self.blocks = blocks
  }
}

/// How a page of paper lies.
public enum Orientation: Hashable, Sendable {
  case portrait
  case landscape
}
