/// What a block may not be parted from.
struct DOCXHold {
  /// The block that follows.
  var next = false
  /// Its own lines and rows.
  var whole = false
}

extension DOCXBodyWriter {
  /// Writes blocks; the last paragraph of a section tells how its pages are.
  ///
  /// Word makes one table of two that touch and wants a paragraph behind a table at the end, so a low one
  /// stands there.
  mutating func blocks(_ blocks: [PaperBlock], hold: DOCXHold = DOCXHold(), ending: DOCXPage? = nil)
  {
    let placed = flat(blocks, hold)
    var isAfterTable = false
    var isClosed = false
    for (index, (block, hold)) in placed.enumerated() {
      let page = index == placed.count - 1 ? ending : nil
      isClosed = false
      switch block {
      case .paragraph(let paragraph):
        self.paragraph(paragraph, hold, page, isAfterTable: isAfterTable)
        isClosed = true
      case .table(let table):
        if isAfterTable { spacer(DOCXHold(next: true, whole: hold.whole), nil) }
        self.table(table, hold)
      case .picture(let picture): self.picture(picture, hold)
      case .rule: line("single", hold)
      case .cutLine: line("dashed", hold)
      case .together: break
      }
      if case .table = block { isAfterTable = true } else { isAfterTable = false }
    }
    if isAfterTable || placed.isEmpty || ending != nil && !isClosed { spacer(DOCXHold(), ending) }
  }

  /// The blocks with what each holds on to; the last of those that stay together does not hold the next.
  private func flat(_ blocks: [PaperBlock], _ hold: DOCXHold) -> [(PaperBlock, DOCXHold)] {
    blocks.enumerated().flatMap { index, block -> [(PaperBlock, DOCXHold)] in
      guard case .together(let inner) = block else { return [(block, hold)] }
      let placed = flat(inner, DOCXHold(next: true, whole: true))
      return placed.enumerated().map { place, one in
        place == placed.count - 1 ? (one.0, DOCXHold(next: hold.next, whole: true)) : one
      }
    }
  }

  /// A paragraph two points high, which parts what Word would join.
  private mutating func spacer(_ hold: DOCXHold, _ page: DOCXPage?) {
    out.markup("<w:p><w:pPr><w:pStyle w:val=\"Spacer\"/>")
    self.hold(hold)
    if let page { properties(of: page) }
    out.markup("</w:pPr></w:p>")
  }

  /// Properties of a paragraph, in the order that the schema wants.
  mutating func hold(_ hold: DOCXHold) {
    if hold.next { out.markup("<w:keepNext/>") }
    if hold.whole { out.markup("<w:keepLines/>") }
  }

  /// A line across the text.
  private mutating func line(_ kind: Markup, _ hold: DOCXHold) {
    out.markup("<w:p><w:pPr>")
    self.hold(hold)
    out.write(
      """
      <w:pBdr><w:bottom w:val="\(kind)" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>\
      <w:spacing w:after="120"/></w:pPr></w:p>
      """
    )
  }
}
