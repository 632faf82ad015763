import Documents

/// How the pages of a section are.
struct DOCXPage {
  var orientation: Orientation
  /// The relation to the header of the first page, where that differs.
  var firstHeader: Int?
  /// The relation to the header of all other pages.
  var header: Int?
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

  private mutating func reference(_ kind: Markup, _ number: Int) {
    out.markup("<w:headerReference w:type=\"")
    out.markup(kind)
    out.markup("\" r:id=\"rId")
    out.number(number)
    out.markup("\"/>")
  }

  private mutating func size(_ orientation: Orientation) {
    let (short, long) = (PaperStyle.shortSide.twentieths, PaperStyle.longSide.twentieths)
    out.markup("<w:pgSz")
    switch orientation {
    case .portrait:
      out.attribute("w:w", short)
      out.attribute("w:h", long)
    case .landscape:
      out.attribute("w:w", long)
      out.attribute("w:h", short)
      out.markup(" w:orient=\"landscape\"")
    }
    out.markup("/>")
  }

  /// The number of the page begins 10 mm below the upper edge (ГОСТ Р 7.0.97).
  private mutating func margins() {
    out.markup("<w:pgMar")
    out.attribute("w:top", style.topMargin.twentieths)
    out.attribute("w:right", style.rightMargin.twentieths)
    out.attribute("w:bottom", style.bottomMargin.twentieths)
    out.attribute("w:left", style.leftMargin.twentieths)
    out.attribute("w:header", (10 * PaperStyle.millimetre).twentieths)
    out.attribute("w:footer", (10 * PaperStyle.millimetre).twentieths)
    out.markup(" w:gutter=\"0\"/>")
  }
}
