import Packing

/// The parts of a file, in the order in which they lie in the package.
struct DOCXParts {
  /// Pictures are packed already and stored as they are; all other parts are packed by the archive.
  let entries: [ZipArchive.Entry]

  /// Writes the document first, as the others follow from what it refers to.
  init(_ paper: Paper, _ style: PaperStyle, _ fixed: DOCXFixedParts) {
    var writer = DOCXBodyWriter(style)
    let document = writer.document(paper)
    let headers = writer.headers.enumerated().map { index, header in
      ZipArchive.Entry("word/header\(index + 1).xml", header.bytes)
    }
    let pictures = writer.pictures.enumerated().map { index, picture in
      ZipArchive.Entry("word/media/image\(index + 1).png", picture, isPacked: true)
    }
    let numbering =
      writer.lists.isEmpty
      ? []
      : [ZipArchive.Entry("word/numbering.xml", writer.lists.bytes(indent: style.listIndent))]
    let types = DOCXContentTypes(headers: headers.count, hasLists: !numbering.isEmpty)
    entries =
      [
        ZipArchive.Entry("[Content_Types].xml", types.bytes),
        ZipArchive.Entry("_rels/.rels", DOCXContentTypes.packageRelations),
        ZipArchive.Entry("word/document.xml", document),
        ZipArchive.Entry("word/_rels/document.xml.rels", writer.relations.bytes),
        ZipArchive.Entry("word/styles.xml", fixed.styles),
        ZipArchive.Entry("word/settings.xml", fixed.settings),
      ] + numbering + [ZipArchive.Entry("word/fontTable.xml", fixed.fontTable)] + headers + pictures
      + [
        ZipArchive.Entry("docProps/core.xml", DOCXAbout(paper).core),
        ZipArchive.Entry("docProps/app.xml", DOCXAbout(paper).app),
      ]
  }
}
