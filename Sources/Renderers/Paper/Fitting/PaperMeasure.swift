/// Tells how high blocks are in a style, about, before a format sets them; lengths in points.
///
/// Cells that reach through several rows are taken to need no more than those rows have.
struct PaperMeasure {
  let style: PaperStyle
  /// Of the column.
  var width: Double
  /// Of the letters.
  var scale = 1.0

  func height(of blocks: [PaperBlock]) -> Double {
    var height = 0.0
    var after: Double?
    for block in blocks {
      let extent = extent(of: block)
      if let after { height += after + extent.before }
      height += extent.height
      after = extent.after
    }
    return height
  }

  /// The lines that a paragraph takes.
  func lines(of paragraph: PaperParagraph) -> Int {
    let look = style.look(of: paragraph.style, width: width)
    return lines(of: paragraph, look)
  }

  /// How high each of its lines is, with what parts it from the next.
  func line(of paragraph: PaperParagraph) -> Double {
    line(style.look(of: paragraph.style, width: width))
  }

  private func line(_ look: ParagraphLook) -> Double {
    look.size * scale * Self.lineOfLetters * style.lineSpacing
  }

  /// Of Liberation Serif.
  private static let lineOfLetters = 1.149

  private struct Extent {
    var before = 0.0
    var height: Double
    var after = 0.0
  }

  private func extent(of block: PaperBlock) -> Extent {
    switch block {
    case .paragraph(let paragraph): extent(of: paragraph)
    case .table(let table):
      Extent(before: table.look.spaceBefore, height: height(of: table), after: 4)
    case .picture(let picture): Extent(before: 2, height: picture.height, after: 2)
    case .together(let blocks): Extent(height: height(of: blocks))
    case .rule: Extent(before: 6, height: 1, after: 6)
    case .cutLine: Extent(before: 10, height: 1, after: 10)
    }
  }

  private func extent(of paragraph: PaperParagraph) -> Extent {
    let look = style.look(of: paragraph.style, width: width)
    let height = Double(lines(of: paragraph, look)) * line(look)
    return Extent(before: look.spaceBefore, height: height, after: look.spaceAfter)
  }

  private func lines(of paragraph: PaperParagraph, _ look: ParagraphLook) -> Int {
    let size = look.size * scale
    let left = look.leftIndent + Double(paragraph.depth) * style.listIndent
    let indent = paragraph.depth > 0 ? 0 : look.firstLineIndent
    var count = LineCount(width: (width - left) / size, indent: indent / size)
    for run in paragraph.runs {
      switch run {
      case .text(let text, let face): count.add(text, isBold: look.isBold || face.isBold)
      case .lineBreak: count.endLine()
      case .blank(_, let letters): count.add(width: Double(letters) * PaperStyle.blankLetter)
      case .checkbox: count.add(width: 1)
      }
    }
    return count.total
  }

  private func height(of table: PaperTable) -> Double {
    var measure = self
    measure.scale *= table.scale
    let header = table.header.reduce(0) { $0 + measure.height(of: $1, table.widths) }
    return table.rows.reduce(header) {
      $0 + max(table.rowHeight, measure.height(of: $1, table.widths))
    }
  }

  private func height(of row: PaperRow, _ widths: [Double]) -> Double {
    var column = 0
    var highest = 0.0
    for cell in row.cells {
      defer { column += cell.columnSpan }
      guard cell.rowSpan == 1, cell.role != .covered else { continue }
      var measure = self
      measure.width = widths.dropFirst(column).prefix(cell.columnSpan).sum - 2 * style.cellPadding
      highest = max(highest, measure.height(of: cell.content))
    }
    return highest + 2 * PaperStyle.rowPadding
  }
}
