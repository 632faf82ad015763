import Documents

/// Writes one page: the shell's bytes and, in its slots, what the document has for them.
struct PageWriter {
  var out: HTMLWriter
  let links: any LinkResolving
  /// Links inside of links are not HTML: the inner ones become text.
  var isInsideLink = false
  /// Counts the tables, to name their captions.
  var tables = 0

  init(links: any LinkResolving, capacity: Int = 4096) {
    self.links = links
    out = HTMLWriter(capacity: capacity)
  }

  mutating func page(_ body: [Block], of document: Document, in html: HTML) {
    for part in html.shell.parts {
      switch part {
      case .literal(let bytes): out.append(bytes)
      case .slot(.content):
        downloads()
        self.body(body)
      case .slot(let slot): fill(slot, for: document, site: html.site)
      }
    }
  }

  private mutating func fill(_ slot: ShellSlot, for document: Document, site: HTML.Site) {
    switch slot {
    case .title: title(of: document, site.institution)
    case .institution: out.text(site.institution)
    case .summary: out.text(document.summary)
    case .root: out.text(links.folder(of: site.home))
    case .home: out.text(links.address(of: site.home) ?? "")
    case .look: look(of: document, for: site.audience)
    case .indexing: indexing(of: document, for: site.audience)
    case .band: bands(document.imprint)
    case .watermark: watermark(document.imprint)
    case .menu: menu(site.menu, on: document.id)
    case .content: body(document.blocks)
    case .imprint: imprint(document.imprint)
    }
  }

  /// Title and institution; a title that names the institution says it once.
  private mutating func title(of document: Document, _ institution: String) {
    out.text(document.title)
    guard !document.title.names(institution) else { return }
    out.text(" — ")
    out.text(institution)
  }
}

extension String {
  /// Whether the bytes of a name stand in the text.
  ///
  /// The search of the standard library is so general that it took a third of a page's time.
  fileprivate func names(_ name: String) -> Bool {
    var (text, name) = (self, name)
    return text.withUTF8 { text in
      name.withUTF8 { name in
        guard text.count >= name.count else { return false }
        return (0...(text.count - name.count)).contains { text[$0...].starts(with: name) }
      }
    }
  }
}

extension Document {
  /// The sentence under the title; the title where there is none.
  fileprivate var summary: String {
    for block in blocks {
      if case .paragraph(let content, .lead) = block { return content.plainText }
    }
    return title
  }
}

extension LinkResolving {
  /// The way to the folder that the document lies in: `../../`, or nothing.
  fileprivate func folder(of document: DocumentID) -> String {
    guard let address = address(of: document),
      let slash = address.utf8.lastIndex(of: UInt8(ascii: "/"))
    else { return "" }
    return String(address[...slash])
  }
}
