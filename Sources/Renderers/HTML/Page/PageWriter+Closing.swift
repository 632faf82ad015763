import Documents

extension PageWriter {
  /// The blocks of a document; a signature stays on one sheet with the words that it is put under.
  ///
  /// Rules against breaks between neighbours do not reach over a whole section in browsers; a box
  /// around it does.
  mutating func body(_ blocks: [Block]) {
    guard let closing = blocks.closing else { return self.blocks(blocks) }
    self.blocks(blocks[..<closing.lowerBound])
    out.markup("<div class=\"closing\">\n")
    self.blocks(blocks[closing])
    out.markup("</div>\n")
    self.blocks(blocks[closing.upperBound...])
  }
}

extension [Block] {
  /// From the last heading before the last signature to the notes after it; `nil` where there is
  /// more than prose between them, which need not fit on a sheet.
  fileprivate var closing: Range<Int>? {
    guard let signature = lastIndex(where: \.isSignature),
      let start = self[..<signature].lastIndex(where: { !$0.isBody }), self[start].isHeading
    else { return nil }
    let end = self[(signature + 1)...].firstIndex { !$0.isNote } ?? endIndex
    return start..<end
  }
}

extension Block {
  fileprivate var isSignature: Bool { if case .signature = self { true } else { false } }
  fileprivate var isHeading: Bool { if case .heading = self { true } else { false } }
  fileprivate var isBody: Bool { if case .paragraph(_, .body) = self { true } else { false } }
  fileprivate var isNote: Bool { if case .paragraph(_, .note) = self { true } else { false } }
}
