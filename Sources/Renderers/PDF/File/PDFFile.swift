import Documents

/// The way from a paper to the pages of a file.
struct PDFFile {
  private let surface: PDFSurface
  /// Sets lines; one for a file, as it belongs to one thread.
  private let setter: Typesetter
  private let style: PaperStyle
  /// Of the file, from 1.
  private var page = 0
  /// Of the document, from 1.
  private var number = 0

  /// - Throws: `FileFault` when a font is missing or a picture is damaged.
  static func bytes(
    of paper: Paper,
    _ style: PaperStyle,
    _ shelf: PictureShelf
  ) throws(FileFault) -> [UInt8] {
    var file = PDFFile(surface: PDFSurface(shelf), setter: try Typesetter(style), style: style)
    for section in paper.sections { try file.add(section) }
    return try file.surface.finish(PDFProperties(of: paper))
  }

  private init(surface: PDFSurface, setter: Typesetter, style: PaperStyle) {
    self.surface = surface
    self.setter = setter
    self.style = style
  }

  /// Sets the section and draws it page by page; at least one page is drawn.
  private mutating func add(_ section: PaperSection) throws(FileFault) {
    if section.startsDocument { beginDocument(section) }
    if let bookmark = section.bookmark { surface.addBookmark(bookmark, page: page + 1) }
    let area = PageArea(section.orientation, style)
    var rest = GalleyMaker(setter: setter, width: area.text.width).galleys(section.blocks)
    repeat {
      let (blocks, others) = rest.parted(area.textHeight, force: true)
      surface.beginPage(width: area.width, height: area.height)
      page += 1
      number += 1
      let painter = GalleyPainter(surface: surface, setter: setter)
      painter.drawMargin(of: area, number: number, mark: section.mark)
      surface.begin(.section)
      try painter.draw(blocks, in: area.text)
      surface.end()
      surface.endPage()
      rest = others
    } while !rest.isEmpty
  }

  /// A document of a pack begins on the front of a sheet.
  private mutating func beginDocument(_ section: PaperSection) {
    number = 0
    guard !page.isMultiple(of: 2) else { return }
    let area = PageArea(section.orientation, style)
    surface.beginPage(width: area.width, height: area.height)
    surface.endPage()
    page += 1
  }
}
