import Documents

/// How the pages of a section are.
struct DOCXPage {
  /// How the sheet of A4 lies.
  var orientation: Orientation
  /// The relation to the header of the first page, where that differs.
  var firstHeader: Int?
  /// The relation to the header of all other pages.
  var header: Int?
  /// Whether pages are counted anew, and the first one bears no number.
  var startsDocument: Bool
}

extension DOCXBodyWriter {
  /// The page of the section; its headers become parts of the file.
  mutating func page(_ section: PaperSection) -> DOCXPage {
    var page = DOCXPage(
      orientation: section.orientation,
      startsDocument: section.startsDocument
    )
    guard section.mark != nil || style.numbersPages else { return page }
    var header = DOCXHeader(mark: section.mark, isNumbered: false, width: width)
    if section.startsDocument { page.firstHeader = number(of: header) }
    header.isNumbered = style.numbersPages
    page.header = number(of: header)
    return page
  }

  /// The element `w:sectPr`, its children in the order that the schema wants (ISO/IEC 29500-1,
  /// 17.6.17).
  mutating func properties(of page: DOCXPage) {
    out.markup("<w:sectPr>")
    if let header = page.header { reference("default", header) }
    if let header = page.firstHeader { reference("first", header) }
    out.markup("<w:type w:val=\"nextPage\"/>")
    size(page.orientation)
    margins()
    if page.startsDocument { out.markup("<w:pgNumType w:start=\"1\"/>") }
    out.markup("<w:cols w:space=\"708\"/>")
    if page.startsDocument { out.markup("<w:titlePg/>") }
    out.markup("</w:sectPr>")
  }

  /// `kind` is `default` or `first`.
  private mutating func reference(_ kind: Markup, _ number: Int) {
    out.write("<w:headerReference w:type=\"\(kind)\" r:id=\"rId\(number)\"/>")
  }

  /// The sides of A4 in twentieths of a point.
  private mutating func size(_ orientation: Orientation) {
    let (short, long) = (PaperStyle.shortSide.twentieths, PaperStyle.longSide.twentieths)
    switch orientation {
    case .portrait: out.write("<w:pgSz w:w=\"\(short)\" w:h=\"\(long)\"/>")
    case .landscape:
      out.write("<w:pgSz w:w=\"\(long)\" w:h=\"\(short)\" w:orient=\"landscape\"/>")
    }
  }

  /// The number of the page begins 10 mm below the upper edge (ГОСТ Р 7.0.97).
  private mutating func margins() {
    let edge = (10 * PaperStyle.millimetre).twentieths
    out.write(
      """
      <w:pgMar w:top="\(style.topMargin.twentieths)" w:right="\(style.rightMargin.twentieths)" \
      w:bottom="\(style.bottomMargin.twentieths)" w:left="\(style.leftMargin.twentieths)" \
      w:header="\(edge)" w:footer="\(edge)" w:gutter="0"/>
      """
    )
  }
}
