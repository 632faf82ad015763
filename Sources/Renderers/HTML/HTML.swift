import Documents

/// Pages of HTML: a document inside a page shell.
///
/// The pages of one tree share a value of it. They are valid HTML and well-formed XML at once.
public struct HTML: OutputFormat {
  /// Who the pages of the tree are for.
  public enum Audience: String, Hashable, Sendable {
    /// Anybody: families, search engines.
    case everyone
    /// The institution's staff; search engines are asked to stay away.
    case staff
  }

  /// An entry of the menu; left out of pages when its document is not part of the edition.
  public struct MenuItem: Hashable, Sendable {
    public var title: String
    public var document: DocumentID

    public init(_ title: String, _ document: DocumentID) {
      self.title = title
      self.document = document
    }
  }

  /// What all pages of a tree have in common.
  public struct Site: Hashable, Sendable {
    /// The institution's name at the head of each page.
    public var institution: String
    public var audience: Audience
    /// The front page; it lies at the root of the tree, beside the folder `assets`.
    public var home: DocumentID
    public var menu: [MenuItem]

    public init(
      institution: String,
      audience: Audience,
      home: DocumentID,
      menu: [MenuItem] = []
    ) {
      self.institution = institution
      self.audience = audience
      self.home = home
      self.menu = menu
    }
  }

  public let fileExtension = "html"
  public let version: String
  let shell: PageShell
  let site: Site

  public init(shell: PageShell, site: Site) {
    self.shell = shell
    self.site = site
    version = Self.version(shell, site)
  }

  public func body(of document: Document) -> [Block]? { document.blocks }

  /// The page itself: to write it costs no more than to write its document down.
  public func key(
    of body: [Block],
    in document: Document,
    links: any LinkResolving
  ) -> [UInt8] { render(body, of: document, links: links) }

  public func render(
    _ body: [Block],
    of document: Document,
    links: any LinkResolving
  ) -> [UInt8] {
    var writer = PageWriter(links: links, capacity: shell.bytes.count + 4096 + body.count * 256)
    writer.page(body, of: document, in: self)
    return writer.out.take()
  }

  /// The number of the code, then a digest of shell and site.
  private static func version(_ shell: PageShell, _ site: Site) -> String {
    var digest = Digest()
    digest.add(shell.bytes)
    digest.add(site.institution.utf8)
    digest.add(site.audience.rawValue.utf8)
    digest.add(site.home.kind.utf8)
    digest.add(site.home.subject.utf8)
    for item in site.menu {
      digest.add(item.title.utf8)
      digest.add(item.document.kind.utf8)
      digest.add(item.document.subject.utf8)
    }
    return "html 2 " + String(digest.value, radix: 16)
  }
}
