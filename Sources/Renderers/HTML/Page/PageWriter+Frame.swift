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

  mutating func indexing(of document: Document) {
    let isHidden = frame.tree == .internal || document.imprint.isSample
    if isHidden { out.markup("<meta name=\"robots\" content=\"noindex\" />\n") }
  }

  mutating func menu(on current: DocumentID) {
    let entries = frame.menu.compactMap { item in
      links.address(of: item.document).map { (item: item, address: $0) }
    }
    guard !entries.isEmpty else { return }
    out.markup("<nav class=\"menu\"")
    out.attribute("aria-label", frame.words[.menu])
    out.markup(">\n<ul>\n")
    for (item, address) in entries {
      out.markup("<li><a")
      out.attribute("href", address)
      if item.document == current { out.markup(" aria-current=\"page\"") }
      out.markup(">")
      out.text(item.title)
      out.markup("</a></li>\n")
    }
    out.markup("</ul>\n</nav>\n")
  }

  /// Offers the same document as files; nothing where the page is all there is.
  mutating func downloads() {
    let downloads = links.downloads
    guard !downloads.isEmpty else { return }
    out.markup("<p class=\"downloads\">")
    word(.downloads)
    out.markup(": ")
    for (index, download) in downloads.enumerated() {
      if index > 0 { out.markup(", ") }
      out.markup("<a")
      out.attribute("href", download.address)
      out.markup(" download=\"\">")
      out.text(download.title)
      out.markup("</a>")
    }
    out.markup("</p>\n")
  }

  /// Says at the top of the page that it must not be taken for a paper in force.
  mutating func bands(_ imprint: Imprint) {
    if imprint.isSample { band("<p class=\"band sample\">", .sample, .sampleRemark) }
    if imprint.isDraft { band("<p class=\"band draft\">", .draft, .draftRemark) }
  }

  private mutating func band(_ start: Markup, _ mark: FormatWord, _ remark: FormatWord) {
    out.markup(start)
    out.markup("<strong>")
    word(mark)
    out.markup("</strong> ")
    word(remark)
    out.markup("</p>\n")
  }

  /// The same words once more, large and pale behind the content, for paper.
  mutating func watermark(_ imprint: Imprint) {
    guard imprint.isDraft || imprint.isSample else { return }
    out.markup("<div class=\"watermark\" aria-hidden=\"true\">")
    word(imprint.isDraft ? .draft : .sample)
    out.markup("</div>\n")
  }
}
