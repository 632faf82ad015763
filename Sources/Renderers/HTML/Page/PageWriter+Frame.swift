import Documents

extension PageWriter {
  /// Classes of the page's body.
  mutating func look(of document: Document, _ sections: [Section]) {
    switch frame.tree {
    case .site: out.markup("everyone ")
    case .internal: out.markup("staff ")
    }
    orientation(sections.first?.orientation ?? .portrait)
    switch document.fit {
    case .free: break
    case .onePage: out.markup(" one-page")
    case .onePageInFittingLetters: out.markup(" compact")
    }
  }

  /// The menu without entries that this edition does not make; the current page is marked for
  /// screen readers.
  mutating func menu(on current: DocumentID) {
    let entries = frame.menu.compactMap { item in
      links.address(of: item.document).map { (item: item, address: $0) }
    }
    guard !entries.isEmpty else { return }
    out.write("<nav class=\"menu\" aria-label=\"\(words[.menu])\">\n<ul>\n")
    for (item, address) in entries {
      let current: Markup = item.document == current ? " aria-current=\"page\"" : ""
      out.write("<li><a href=\"\(address)\"\(current)>\(item.title)</a></li>\n")
    }
    out.markup("</ul>\n</nav>\n")
  }

  /// Offers the same document as files; nothing where the page is all there is.
  mutating func downloads() {
    let downloads = links.downloads
    guard !downloads.isEmpty else { return }
    out.write("<p class=\"downloads\">\(words[.downloads]): ")
    for (index, file) in downloads.enumerated() {
      if index > 0 { out.markup(", ") }
      out.write("<a href=\"\(file.address)\" download=\"\">\(file.title)</a>")
    }
    out.markup("</p>\n")
  }

  /// Says at the top of the page that it must not be taken for a paper in force.
  mutating func bands(_ imprint: Imprint) {
    if imprint.isSample { band("sample", .sample, .sampleRemark) }
    if imprint.isDraft { band("draft", .draft, .draftRemark) }
  }

  /// A strip with the mark in bold and the sentence beside it.
  private mutating func band(_ look: Markup, _ mark: FormatWord, _ remark: FormatWord) {
    out.write("<aside class=\"band \(look)\" aria-label=\"\(words[mark])\">")
    out.write("<strong>\(words[mark])</strong> \(words[remark])</aside>\n")
  }

  /// The same words once more, large and pale behind the content, for paper.
  mutating func watermark(_ imprint: Imprint) {
    guard imprint.isDraft || imprint.isSample else { return }
    let mark = words[imprint.isDraft ? .draft : .sample]
    out.write("<div class=\"watermark\" aria-hidden=\"true\">\(mark)</div>\n")
  }
}
