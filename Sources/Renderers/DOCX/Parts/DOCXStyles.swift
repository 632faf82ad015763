import Documents

/// The part `word/styles.xml`: looks of paragraphs by name, so that whoever edits the paper changes one place.
struct DOCXStyles {
  private let style: PaperStyle

  init(_ style: PaperStyle) { self.style = style }

  var bytes: [UInt8] {
    var out = MarkupWriter(capacity: 8_192)
    out.markup(DOCXNames.declaration)
    out.markup("<w:styles")
    out.markup(DOCXNames.text)
    out.markup(">")
    defaults(&out)
    for paragraph in PaperParagraph.Style.allCases { named(paragraph, &out) }
    out.markup(Self.others)
    tables(&out)
    out.markup("</w:styles>")
    return out.take()
  }

  private func defaults(_ out: inout MarkupWriter) {
    out.markup("<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts")
    for name in ["w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"] as [Markup] {
      out.named(name, style.font)
    }
    out.markup("/>")
    out.size(style.textSize)
    out.markup("<w:lang w:val=\"ru-RU\" w:eastAsia=\"ru-RU\" w:bidi=\"ar-SA\"/></w:rPr>")
    out.markup("</w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before=\"0\" w:after=\"0\"")
    out.attribute("w:line", Int((style.lineSpacing * 240).rounded()))
    out.markup(" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>")
    out.markup(
      """
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>\
      <w:qFormat/></w:style><w:style w:type="character" w:default="1" \
      w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>\
      <w:uiPriority w:val="1"/><w:semiHidden/></w:style>
      """
    )
  }

  private func named(_ paragraph: PaperParagraph.Style, _ out: inout MarkupWriter) {
    let look = style.look(of: paragraph, width: style.textWidth(.portrait))
    out.markup("<w:style w:type=\"paragraph\" w:styleId=\"")
    out.markup(paragraph.identity)
    out.markup("\"><w:name w:val=\"")
    out.markup(paragraph.name)
    out.markup("\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>")
    if look.keepsNext { out.markup("<w:keepNext/><w:keepLines/>") }
    out.markup("<w:spacing")
    out.attribute("w:before", look.spaceBefore.twentieths)
    out.attribute("w:after", look.spaceAfter.twentieths)
    out.markup("/><w:ind")
    out.attribute("w:left", look.leftIndent.twentieths)
    out.attribute("w:firstLine", look.firstLineIndent.twentieths)
    out.markup("/>")
    out.alignment(look.alignment)
    out.markup(paragraph.outline)
    out.markup("</w:pPr><w:rPr>")
    out.face(isBold: look.isBold, isItalic: look.isItalic)
    out.size(look.size)
    out.markup("</w:rPr></w:style>")
  }

  /// Links are underlined and black: papers are printed without colours.
  private static let others: Markup = """
    <w:style w:type="paragraph" w:styleId="Header"><w:name w:val="header"/>\
    <w:basedOn w:val="Normal"/></w:style>\
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="Spacer"><w:name w:val="Spacer"/>\
    <w:basedOn w:val="Normal"/><w:pPr><w:spacing w:line="40" w:lineRule="exact"/></w:pPr>\
    <w:rPr><w:sz w:val="4"/><w:szCs w:val="4"/></w:rPr></w:style>\
    <w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>\
    <w:rPr><w:u w:val="single"/></w:rPr></w:style>
    """

  private func tables(_ out: inout MarkupWriter) {
    out.markup(
      """
      <w:style w:type="table" w:default="1" w:styleId="TableNormal">\
      <w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr>
      """
    )
    margins(&out)
    out.markup(
      """
      </w:tblPr></w:style><w:style w:type="table" w:styleId="TableGrid">\
      <w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>\
      <w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
      <w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
      <w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
      <w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
      <w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
      <w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders>
      """
    )
    margins(&out)
    out.markup("</w:tblPr></w:style>")
  }

  /// Programs add the line below a row to its height.
  private static let border = 0.5

  private func margins(_ out: inout MarkupWriter) {
    out.markup("<w:tblCellMar>")
    for (side, width) in [
      ("top", PaperStyle.rowPadding), ("left", style.cellPadding),
      ("bottom", PaperStyle.rowPadding - Self.border), ("right", style.cellPadding),
    ] as [(Markup, Double)] {
      out.markup("<w:")
      out.markup(side)
      out.attribute("w:w", width.twentieths)
      out.markup(" w:type=\"dxa\"/>")
    }
    out.markup("</w:tblCellMar>")
  }
}
