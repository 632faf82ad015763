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

  public var tree: Tree
  public var path: Path
  /// Links lead to the first.
  public var formats: [FormatName]

  public init(_ tree: Tree, _ path: Path, _ formats: [FormatName]) {
    self.tree = tree
    self.path = path
    self.formats = formats
  }
}
