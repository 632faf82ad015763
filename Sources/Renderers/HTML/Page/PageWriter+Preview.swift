import Documents

extension PageWriter {
  /// What search engines and chats are told of the page.
  mutating func indexing(of document: Document, _ sections: [Section]) {
    let isHidden = frame.tree == .internal || document.imprint.isSample
    if isHidden { out.markup("<meta name=\"robots\" content=\"noindex\" />\n") }
    guard frame.tree == .site else { return }
    let address = links.path.flatMap { frame.address?.address(of: $0) }
    if let address, !isHidden { out.write("<link rel=\"canonical\" href=\"\(address)\" />\n") }
    if frame.address != nil, let feed = document.feed.flatMap(links.address) {
      out.write("<link rel=\"alternate\" type=\"application/atom+xml\" href=\"\(feed)\" />\n")
    }
    preview(of: document, sections, address)
  }

  /// What a chat shows of a link to the page (ogp.me).
  private mutating func preview(
    of document: Document,
    _ sections: [Section],
    _ address: String?
  ) {
    property("og:title", document.title)
    property("og:description", sections.lead ?? document.title)
    property("og:type", "website")
    property("og:locale", "ru_RU")
    property("og:site_name", frame.institution)
    if let address { property("og:url", address) }
    if let site = frame.address, let emblem = frame.emblem {
      property("og:image", site.address(of: "assets/\(emblem)"))
    }
  }

  private mutating func property(_ name: Markup, _ value: String) {
    out.write("<meta property=\"\(name)\" content=\"\(value)\" />\n")
  }
}
