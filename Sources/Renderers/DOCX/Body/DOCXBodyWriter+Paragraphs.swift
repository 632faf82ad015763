import Documents

extension DOCXBodyWriter {
  /// A paragraph with its marker.
  ///
  /// `page` ends a section with it; behind a table it keeps a little distance.
  mutating func paragraph(
    _ paragraph: PaperParagraph,
    _ hold: DOCXHold,
    _ page: DOCXPage?,
    isAfterTable: Bool
  ) {
    letters = scale == 1 ? nil : style.look(of: paragraph.style, width: width).size * scale
    let list = paragraph.marker.flatMap { lists.list(of: $0, depth: paragraph.depth) }
    out.write("<w:p><w:pPr><w:pStyle w:val=\"\(paragraph.style.identity)\"/>")
    self.hold(hold)
    if let list {
      out.write("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
    }
    if isAfterTable { distance(paragraph.style) }
    indent(paragraph)
    if let alignment = paragraph.alignment { out.markup(alignment.element) }
    if let page { properties(of: page) }
    out.markup("</w:pPr>")
    if let marker = paragraph.marker, list == nil { hanging(marker) }
    runs(paragraph.runs)
    out.markup("</w:p>")
  }

  /// The lines of a table do not touch the words below it.
  private mutating func distance(_ paragraph: PaperParagraph.Style) {
    let usual = style.look(of: paragraph, width: width).spaceBefore
    guard usual < Self.distance else { return }
    out.write("<w:spacing w:before=\"\(Self.distance.twentieths)\"/>")
  }

  /// In points.
  private static let distance = 4.0

  /// What differs from the style: items of lists, and a corner in a narrower or wider column.
  private mutating func indent(_ paragraph: PaperParagraph) {
    let own = style.look(of: paragraph.style, width: width).leftIndent
    let usual = style.look(of: paragraph.style, width: style.textWidth(.portrait)).leftIndent
    guard paragraph.depth > 0 || own != usual else { return }
    let left = (own + style.listIndent * Double(paragraph.depth)).twentieths
    let hanging = paragraph.marker == nil ? 0 : style.listIndent.twentieths
    out.write("<w:ind w:left=\"\(left)\" w:hanging=\"\(hanging)\"/>")
  }

  /// A marker that is no number: «☐» can be ticked.
  private mutating func hanging(_ marker: String) {
    if marker == "☐" { checkbox() } else { text(marker, PaperFace()) }
    out.markup("<w:r><w:tab/></w:r>")
  }

  /// The runs in order; neighbours with one link are one link.
  mutating func runs(_ runs: [PaperRun]) {
    var link: String?
    for run in runs {
      if run.link != link {
        if link != nil { out.markup("</w:hyperlink>") }
        link = run.link
        if let link { open(link) }
      }
      self.run(run)
    }
    if link != nil { out.markup("</w:hyperlink>") }
  }

  /// Begins a link to an address outside of the file.
  private mutating func open(_ address: String) {
    let number = relations.number(of: .hyperlink, DOCXText.address(address))
    out.write("<w:hyperlink r:id=\"rId\(number)\" w:history=\"1\">")
  }

  /// A run; fields and boxes are content controls of their own.
  private mutating func run(_ run: PaperRun) {
    switch run {
    case .text(let text, let face): self.text(text, face)
    case .lineBreak: out.markup("<w:r><w:br/></w:r>")
    case .blank(let name, let letters): blank(name, letters)
    case .checkbox: checkbox()
    }
  }

  /// Text of one look; nothing for empty text, for which Word would keep a run.
  mutating func text(_ text: String, _ face: PaperFace) {
    guard !text.isEmpty else { return }
    out.markup("<w:r>")
    properties(of: face)
    out.write("<w:t xml:space=\"preserve\">\(DOCXText.clean(text))</w:t></w:r>")
  }

  /// What differs from the style of the paragraph; nothing where all is as in it.
  mutating func properties(of face: PaperFace) {
    guard face != PaperFace() || letters != nil else { return }
    out.markup("<w:rPr>")
    if face.link != nil { out.markup("<w:rStyle w:val=\"Hyperlink\"/>") }
    out.write("\(bold: face.isBold, italic: face.isItalic)")
    if let letters { out.write("\(size: letters)") }
    out.markup("</w:rPr>")
  }
}

extension PaperRun {
  /// The address that the run leads to; `nil` for fields and ends of lines.
  fileprivate var link: String? {
    switch self {
    case .text(_, let face): face.link
    case .lineBreak, .blank, .checkbox: nil
    }
  }
}
