import Documents

/// Turns documents into what papers show.
struct PaperMaker {
  let style: PaperStyle
  let words: FormatWords
  /// The width of the text, in points.
  var width = 0.0

  init(_ style: PaperStyle, _ words: FormatWords) {
    self.style = style
    self.words = words
  }

  /// The paper of a document.
  func paper(_ sections: [Section], of document: Document) -> Paper {
    Paper(of: document, self.sections(sections, of: document, bookmark: nil))
  }

  /// One paper of several documents; each begins on a page of its own and counts its pages itself.
  func paper(of pack: [Document], in document: Document) -> Paper {
    Paper(of: document, pack.flatMap { sections(of: $0, bookmark: $0.title) })
  }

  func sections(of document: Document, bookmark: String?) -> [PaperSection] {
    document.bodies.flatMap { body -> [PaperSection] in
      guard case .pages(let pages) = body else { return [] }
      return sections(pages, of: document, bookmark: bookmark)
    }
  }

  private func sections(
    _ sections: [Section],
    of document: Document,
    bookmark: String?
  ) -> [PaperSection] {
    sections.enumerated().map { index, section in
      var maker = self
      maker.width = style.textWidth(section.orientation)
      var blocks = maker.blocks(section.blocks)
      if index == sections.count - 1 { blocks.append(maker.imprint(document.imprint)) }
      return PaperSection(
        orientation: section.orientation,
        mark: maker.mark(document.imprint),
        bookmark: index == 0 ? bookmark : nil,
        startsDocument: index == 0,
        blocks: blocks
      )
    }
  }

  private func mark(_ imprint: Imprint) -> String? {
    if imprint.isDraft { return words[.draft] }
    return imprint.isSample ? words[.sample] : nil
  }
}

extension Paper {
  fileprivate init(of document: Document, _ sections: [PaperSection]) {
    let imprint = document.imprint
    self.init(
      title: document.title,
      institution: imprint.institution,
      directive: imprint.directive,
      date: imprint.date,
      sections: sections
    )
  }
}

extension PaperStyle {
  func textWidth(_ orientation: Orientation) -> Double {
    switch orientation {
    case .portrait: Self.shortSide - leftMargin - rightMargin
    case .landscape: Self.longSide - leftMargin - rightMargin
    }
  }

  func textHeight(_ orientation: Orientation) -> Double {
    switch orientation {
    case .portrait: Self.longSide - topMargin - bottomMargin
    case .landscape: Self.shortSide - topMargin - bottomMargin
    }
  }
}
