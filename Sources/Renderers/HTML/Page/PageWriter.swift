import Documents

/// Writes one page: the shell's bytes and, in its slots, what the document has for them.
struct PageWriter {
  /// The page as far as it is written.
  var out: MarkupWriter
  /// Shell, menu and words of all pages.
  let frame: TreeFrame
  /// Where links lead from this very page.
  let links: any LinkResolving
  /// Links inside of links are not HTML: the inner ones become text.
  var isInsideLink = false
  /// Counts the tables, to name their captions.
  var tables = 0

  /// `capacity` is a guess in bytes, so that few pages have to be moved as they grow.
  init(_ frame: TreeFrame, links: any LinkResolving, capacity: Int) {
    self.frame = frame
    self.links = links
    out = MarkupWriter(capacity: capacity)
  }

  /// Copies the shell and fills its slots in their order.
  mutating func page(_ sections: [Section], of document: Document) {
    for part in frame.shell.parts {
      switch part {
      case .literal(let bytes): out.append(bytes)
      case .slot(let slot): fill(slot, with: sections, of: document)
      }
    }
  }

  /// What the document has for a slot; nothing for one that it has no need of.
  private mutating func fill(_ slot: ShellSlot, with sections: [Section], of document: Document) {
    switch slot {
    case .title: title(of: document)
    case .institution: out.text(frame.institution)
    case .summary: out.text(sections.lead ?? document.title)
    case .root: out.text(root)
    case .icon: icon()
    case .style: style()
    case .script: script()
    case .home: out.text(links.address(of: frame.home) ?? "#")
    case .look: look(of: document, sections)
    case .indexing: indexing(of: document, sections)
    case .band: bands(document.imprint)
    case .watermark: watermark(document.imprint)
    case .menu: menu(on: document.id)
    case .content:
      downloads()
      jumps(in: sections)
      self.sections(sections)
    case .imprint: imprint(document.imprint)
    }
  }

  /// The way to the front page's folder.
  var root: String { links.folder(of: frame.home) }

  var words: FormatWords { frame.words }

  /// Title and institution; a title that names the institution says it once.
  private mutating func title(of document: Document) {
    out.text(document.title)
    if !document.namesInstitution { out.write(" – \(frame.institution)") }
  }
}

extension [Section] {
  /// The sentence under the title.
  var lead: String? {
    for section in self {
      for block in section.blocks {
        if case .paragraph(let content, .lead) = block { return content.plainText }
      }
    }
    return nil
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
