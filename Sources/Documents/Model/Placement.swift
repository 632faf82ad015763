/// Where the documents of a kind lie, and in which formats.
public struct Placement: Hashable, Sendable {
  /// A document's path below its tree, without an ending.
  public enum Path: Hashable, Sendable {
    /// There is one document, at this path.
    case file(String)
    /// `<folder>/<subject>`.
    case folder(String)
    /// The subject is `<period>/<name>`: `<folder>/<name>` for the current period,
    /// `periods/<period>/<folder>/<name>` for the others.
    case period(String)
  }

  /// When documents of a kind are made, within one build.
  public enum Turn: Int, Hashable, Sendable, CaseIterable {
    /// Before anything is finished: nearly all kinds.
    case first
    /// After those whose files they hold: archives.
    case afterDocuments
    /// After all of which they tell the sizes: lists of files.
    case afterArchives
  }

  /// For everybody or for staff.
  public var tree: Tree
  /// Below the tree.
  public var path: Path
  /// Links lead to the first.
  public var formats: [FormatName]
  /// Which files it may look at.
  public var turn: Turn

  public init(_ tree: Tree, _ path: Path, _ formats: [FormatName], turn: Turn = .first) {
    self.tree = tree
    self.path = path
    self.formats = formats
    self.turn = turn
  }
}
