import Documents

extension Section {
  /// The section with its signature kept on one sheet with the words that it is put under.
  ///
  /// Those are from the last heading on, unless there is more than prose in between, which need not
  /// fit on a sheet; notes after the signature belong to it.
  var signedTogether: Section {
    guard let closing = blocks.closing else { return self }
    var result = self
    result.blocks.replaceSubrange(closing, with: [.together(Array(blocks[closing]))])
    return result
  }
}

extension [Block] {
  /// From the last heading before the signature to the notes after it; `nil` where more than prose
  /// is between.
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
