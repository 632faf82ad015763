import Documents

/// What all files of a tree have in common, whatever their format.
public struct TreeFrame: Sendable {
  /// An entry of the menu; left out of pages when its document is not part of the edition.
  public struct MenuItem: Hashable, Sendable {
    /// What the entry says.
    public var title: String
    /// Where it leads.
    public var document: DocumentID

    /// An entry that leads to a document of the tree.
    public init(_ title: String, _ document: DocumentID) {
      self.title = title
      self.document = document
    }
  }

  /// For everybody or for staff: by that pages differ in look and in what search engines are told.
  public var tree: Tree
  /// The institution's name at the head of each page.
  public var institution: String
  /// The front page; it lies at the root of the tree, beside the folder `assets`.
  public var home: DocumentID
  /// In the order in which pages show it; empty for a tree without one.
  public var menu: [MenuItem]
  /// What all pages have around their content.
  public var shell: PageShell
  /// Where pages have their look from.
  public var assets: PageAssets
  /// What formats have to say of their own.
  public var words: FormatWords
  /// The measures and fonts of papers.
  public var style: PaperStyle

  /// Where the tree stands on the internet; `nil` where nobody says, and for staff.
  public var address: SiteAddress?
  /// The name of the emblem's file in the folder `assets`.
  public var emblem: String?

  /// The file of the picture by which browsers tell the site, in the folder `assets`; `nil` for waves.
  public var icon: String?
  /// Six figures of hexadecimal.
  public var color: String
  public var calendarTimes: CalendarTimes

  /// A frame of one tree of one edition.
  public init(
    tree: Tree,
    institution: String,
    home: DocumentID,
    menu: [MenuItem] = [],
    shell: PageShell,
    assets: PageAssets = .plain,
    words: FormatWords,
    style: PaperStyle = PaperStyle(),
    address: SiteAddress? = nil,
    emblem: String? = nil,
    icon: String? = nil,
    color: String? = nil,
    calendarTimes: CalendarTimes = .ofZone
  ) {
    self.tree = tree
    self.institution = institution
    self.home = home
    self.menu = menu
    self.shell = shell
    self.assets = assets
    self.words = words
    self.style = style
    self.address = address
    self.emblem = emblem
    self.icon = icon
    self.color = color ?? "0d5560"
    self.calendarTimes = calendarTimes
  }
}
