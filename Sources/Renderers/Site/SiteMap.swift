/// The list of all pages for search engines (sitemaps.org).
public enum SiteMap {
  /// A protocol's file lists no more pages.
  private static let most = 50_000

  /// The file, with the pages in order of their addresses.
  public static func bytes(of addresses: [String]) -> [UInt8] {
    var out = MarkupWriter(capacity: 256 + addresses.count * 96)
    out.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    out.markup("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    for address in addresses.sorted().prefix(most) {
      out.write("<url><loc>\(address)</loc></url>\n")
    }
    out.markup("</urlset>\n")
    return out.take()
  }
}
