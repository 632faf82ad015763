import Documents

/// The part `word/styles.xml`: looks of paragraphs by name, so that whoever edits the paper changes one place.
struct DOCXStyles {
  /// Whose looks and measures are written.
  private let style: PaperStyle

  init(_ style: PaperStyle) { self.style = style }

  var bytes: [UInt8] {
    let paragraphs = PaperParagraph.Style.allCases.map(named)
    return MarkupWriter.part(
      """
      <w:styles\(DOCXNames.text)>\(defaults)\(each: paragraphs)\(Self.others)\(tables)</w:styles>
      """
    )
  }

  /// Font, size, language and line spacing of all text; a line of 240 is single (ISO/IEC 29500-1,
  /// 17.3.1.33).
  private var defaults: FilledMarkup {
    let font = DOCXText.clean(style.font)
    let line = Int((style.lineSpacing * 240).rounded())
    return """
      <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="\(font)" w:hAnsi="\(font)" \
      w:eastAsia="\(font)" w:cs="\(font)"/>\(size: style.textSize)\
      <w:lang w:val="ru-RU" w:eastAsia="ru-RU" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>\
      <w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="\(line)" \
      w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>\
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>\
      <w:qFormat/></w:style><w:style w:type="character" w:default="1" \
      w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>\
      <w:uiPriority w:val="1"/><w:semiHidden/></w:style>
      """
  }

  /// A look as a style that is based on the usual one.
  private func named(_ paragraph: PaperParagraph.Style) -> FilledMarkup {
    let look = style.look(of: paragraph, width: style.textWidth(.portrait))
    let hold: Markup = look.keepsNext ? "<w:keepNext/><w:keepLines/>" : ""
    let (before, after) = (look.spaceBefore.twentieths, look.spaceAfter.twentieths)
    let (left, first) = (look.leftIndent.twentieths, look.firstLineIndent.twentieths)
    return """
      <w:style w:type="paragraph" w:styleId="\(paragraph.identity)">\
      <w:name w:val="\(paragraph.name)"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>\(hold)\
      <w:spacing w:before="\(before)" w:after="\(after)"/>\
      <w:ind w:left="\(left)" w:firstLine="\(first)"/>\(look.alignment.element)\
      \(paragraph.outline)</w:pPr><w:rPr>\
      \(bold: look.isBold, italic: look.isItalic)\(size: look.size)</w:rPr></w:style>
      """
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

  /// Tables with and without lines; a line is half a point wide, `w:sz` counting eighths.
  private var tables: FilledMarkup {
    """
    <w:style w:type="table" w:default="1" w:styleId="TableNormal">\
    <w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>\
    <w:tblPr>\(margins)</w:tblPr></w:style><w:style w:type="table" w:styleId="TableGrid">\
    <w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>\
    <w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
    <w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
    <w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
    <w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
    <w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
    <w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders>\
    \(margins)</w:tblPr></w:style>
    """
  }

  /// Programs add the line below a row to its height.
  private static let border = 0.5

  /// The space between the lines of a table and its text, in twentieths of a point.
  private var margins: FilledMarkup {
    let (above, beside) = (PaperStyle.rowPadding.twentieths, style.cellPadding.twentieths)
    let below = (PaperStyle.rowPadding - Self.border).twentieths
    return """
      <w:tblCellMar><w:top w:w="\(above)" w:type="dxa"/><w:left w:w="\(beside)" w:type="dxa"/>\
      <w:bottom w:w="\(below)" w:type="dxa"/><w:right w:w="\(beside)" w:type="dxa"/></w:tblCellMar>
      """
  }
}
