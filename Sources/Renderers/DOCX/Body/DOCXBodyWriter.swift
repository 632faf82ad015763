/// Writes the part `word/document.xml`, and notes what that refers to.
struct DOCXBodyWriter {
  /// The part as it is written; 64 KiB are room for nearly every paper.
  var out = MarkupWriter(capacity: 1 << 16)
  /// Measures and looks, which the part of styles repeats.
  let style: PaperStyle
  /// What the part refers to: styles, headers, pictures, addresses.
  var relations = DOCXRelations()
  /// The numbered lists that were met.
  var lists = DOCXLists()
  /// Those that pages have, each once, in the order of their numbers.
  private(set) var headers: [DOCXHeader] = []
  /// Files of pictures, each once, in the order of their numbers.
  private(set) var pictures: [[UInt8]] = []
  /// The width of the text around, in points.
  var width = 0.0
  /// Of the letters in the table around, against those of their styles.
  var scale = 1.0
  /// The size of letters in points where it is not that of the style.
  var letters: Double?
  /// Fields and drawings have numbers that occur once in a file.
  private var identity = 0

  /// Relations to the parts that every file has come first, so that they have the same numbers.
  init(_ style: PaperStyle) {
    self.style = style
    _ = relations.number(of: .styles, "styles.xml")
    _ = relations.number(of: .settings, "settings.xml")
    _ = relations.number(of: .fontTable, "fontTable.xml")
  }

  /// The whole part; headers, lists and pictures are known afterwards.
  mutating func document(_ paper: Paper) -> [UInt8] {
    out.write("\(DOCXNames.declaration)<w:document\(DOCXNames.document)><w:body>")
    for (index, section) in paper.sections.enumerated() {
      width = style.textWidth(section.orientation)
      let page = self.page(section)
      let isLast = index == paper.sections.count - 1
      blocks(section.blocks, ending: isLast ? nil : page)
      if isLast { properties(of: page) }
    }
    out.markup("</w:body></w:document>")
    if !lists.isEmpty { _ = relations.number(of: .numbering, "numbering.xml") }
    return out.take()
  }

  /// A number that no other field or drawing of the file has, from 1.
  mutating func nextIdentity() -> Int {
    identity += 1
    return identity
  }

  /// The number of the relation to the header; equal headers are one part.
  mutating func number(of header: DOCXHeader) -> Int {
    let index = headers.firstIndex(of: header) ?? headers.count
    if index == headers.count { headers.append(header) }
    return relations.number(of: .header, "header\(index + 1).xml")
  }

  /// The number of the relation to the picture; equal pictures are one part.
  mutating func number(of picture: [UInt8]) -> Int {
    let index = pictures.firstIndex(of: picture) ?? pictures.count
    if index == pictures.count { pictures.append(picture) }
    return relations.number(of: .image, "media/image\(index + 1).png")
  }
}
