import Documents

/// Feeds of news (RFC 4287).
///
/// Readers of feeds ask for whole addresses: where nobody knows that of the site, there is none.
public struct Atom: OutputFormat {
  public static let fileExtension = "xml"

  /// Where the site stands on the internet.
  private let address: SiteAddress?

  public init(_ frame: TreeFrame) { address = frame.address }

  /// Other bodies tell no news.
  public func content(of body: Body) -> Feed? {
    switch body {
    case .feed(let feed): feed
    case .pages, .workbook, .message, .pack, .calendar, .archive: nil
    }
  }

  /// A feed without news, too: whoever follows it waits for them.
  public func render(
    _ content: Feed,
    of document: Document,
    links: any LinkResolving
  ) -> [UInt8] {
    guard let address, let path = links.path else { return [] }
    var writer = AtomWriter(domain: self.address.domainOfIdentities, zone: content.zone) { page in
      links.address(of: page).map { address.address(of: $0.path(beside: path)) }
    }
    return writer.bytes(of: content, at: address.address(of: path), or: address.root)
  }
}
