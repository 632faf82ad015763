import Documents

extension PageWriter {
  /// Classes of the page's body.
  mutating func look(of sections: [Section], for audience: HTML.Audience) {
    switch audience {
    case .everyone: out.markup("everyone ")
    case .staff: out.markup("staff ")
    }
    orientation(sections.first?.orientation ?? .portrait)
  }

  mutating func indexing(of document: Document, for audience: HTML.Audience) {
    let isHidden = audience == .staff || document.imprint.isSample
    if isHidden { out.markup("<meta name=\"robots\" content=\"noindex\" />\n") }
  }

  mutating func menu(_ items: [HTML.MenuItem], on current: DocumentID) {
    let entries = items.compactMap { item in
      links.address(of: item.document).map { (item: item, address: $0) }
    }
    guard !entries.isEmpty else { return }
    out.markup("<nav class=\"menu\" aria-label=\"Разделы\">\n<ul>\n")
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
    out.markup("<p class=\"downloads\">Скачать: ")
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
    if imprint.isSample {
      out.markup("<p class=\"band sample\"><strong>ОБРАЗЕЦ</strong> ")
      out.markup("Демонстрация: люди, группы и\u{A0}расписания вымышлены.</p>\n")
    }
    if imprint.isDraft {
      out.markup("<p class=\"band draft\"><strong>ПРОЕКТ</strong> ")
      out.markup("Приказ ещё не\u{A0}издан.</p>\n")
    }
  }

  /// The same words once more, large and pale behind the content, for paper.
  mutating func watermark(_ imprint: Imprint) {
    guard imprint.isDraft || imprint.isSample else { return }
    out.markup("<div class=\"watermark\" aria-hidden=\"true\">")
    out.markup(imprint.isDraft ? "ПРОЕКТ" : "ОБРАЗЕЦ")
    out.markup("</div>\n")
  }
}
