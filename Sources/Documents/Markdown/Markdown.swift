public import Diagnostics
public import SourceText

/// Reads free pages: Markdown without placeholders.
public enum Markdown {
  /// The blocks of a page from an offset on, the start of the line after its front matter.
  ///
  /// What is wrong is left out of the blocks and reported; so are pictures and links to pages without a lookup.
  public static func blocks(
    of file: SourceFile,
    id: SourceFileID,
    from offset: Int = 0,
    images: ImageLookup? = nil,
    pages: PageLinkLookup? = nil
  ) -> ([Block], [Diagnostic]) {
    let reading = ProseReader.read(file, id: id, from: offset, images: images, pages: pages)
    var resolution = NameResolution(.page, placeholders: [], directives: [])
    let prose = FillableProse(resolution.resolve(reading.blocks))
    let unseen = UnseenSigns(in: file.text, id: id, from: offset).diagnostics(of: file.text)
    let unused = UnusedReferences(in: file.text, id: id, from: offset).diagnostics
    return (prose.blocks, unseen + unused + reading.diagnostics + resolution.diagnostics)
  }
}
