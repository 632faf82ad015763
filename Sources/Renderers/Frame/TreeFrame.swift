import Documents

/// What all files of a tree have in common, whatever their format.
public struct TreeFrame: Sendable {
  /// An entry of the menu; left out of pages when its document is not part of the edition.
  public struct MenuItem: Hashable, Sendable {
    public var title: String
    public var document: DocumentID

    public init(_ title: String, _ document: DocumentID) {
      self.title = title
      self.document = document
    }
  }

  public var tree: Tree
  /// The institution's name at the head of each page.
  public var institution: String
  /// The front page; it lies at the root of the tree, beside the folder `assets`.
  public var home: DocumentID
  public var menu: [MenuItem]
  public var shell: PageShell
  /// Where pages have their look from.
  public var assets: PageAssets
  public var words: FormatWords
  /// The measures and fonts of papers.
  public var style: PaperStyle

  public init(
    tree: Tree,
    institution: String,
    home: DocumentID,
    menu: [MenuItem] = [],
    shell: PageShell,
    assets: PageAssets = .shared,
    words: FormatWords,
    style: PaperStyle = PaperStyle()
  ) {
    self.tree = tree
    self.institution = institution
    self.home = home
    self.menu = menu
    self.shell = shell
    self.assets = assets
    self.words = words
    self.style = style
  }
}
