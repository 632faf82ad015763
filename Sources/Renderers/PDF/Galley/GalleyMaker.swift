/// Sets what a paper shows in a column of a width.
struct GalleyMaker {
  /// Sets the text in lines.
  let setter: Typesetter
  /// Of the column, in points.
  var width: Double
  /// Of the letters.
  var scale = 1.0

  private var style: PaperStyle { setter.style }

  func galleys(_ blocks: [PaperBlock]) -> [Galley] { blocks.map(galley) }

  /// A block; space before and after is in points.
  private func galley(_ block: PaperBlock) -> Galley {
    switch block {
    case .paragraph(let paragraph): self.paragraph(paragraph)
    case .table(let table): self.table(table)
    case .picture(let picture):
      Galley(
        content: .picture(picture),
        height: picture.height,
        spaceBefore: 2,
        spaceAfter: 2,
        keepsNext: true
      )
    case .together(let blocks): Galley(together: galleys(blocks))
    case .rule: Galley(content: .rule, height: 1, spaceBefore: 6, spaceAfter: 6)
    case .cutLine: Galley(content: .cutLine, height: 1, spaceBefore: 10, spaceAfter: 10)
    }
  }

  /// A paragraph in lines; depth in lists makes its column narrower.
  private func paragraph(_ paragraph: PaperParagraph) -> Galley {
    var look = style.look(of: paragraph.style, width: width)
    look.alignment = paragraph.alignment ?? look.alignment
    look.size *= scale
    if paragraph.depth > 0 { look.firstLineIndent = 0 }
    let left = look.leftIndent + Double(paragraph.depth) * style.listIndent
    let text = setter.text(paragraph.runs, look, width: width - left)
    let lines = GalleyLines(
      text: text,
      lines: 0..<text.lines.count,
      marker: paragraph.marker.map { marker($0, look) },
      depth: paragraph.depth,
      role: paragraph.style.role,
      left: left
    )
    return Galley(
      content: .lines(lines),
      height: lines.height,
      spaceBefore: look.spaceBefore,
      spaceAfter: look.spaceAfter,
      keepsNext: look.keepsNext
    )
  }

  /// What hangs before an item, in one line.
  private func marker(_ marker: String, _ look: ParagraphLook) -> SetText {
    var look = look
    look.alignment = .start
    return setter.text([.text(marker)], look, width: width)
  }

  /// A table whose cells are set in their own width and size of letters.
  private func table(_ table: PaperTable) -> Galley {
    var maker = self
    maker.scale *= table.scale
    let set = GalleyTable(
      table,
      header: table.header.map { maker.row($0, table.widths, height: 0) },
      rows: table.rows.map { maker.row($0, table.widths, height: table.rowHeight) }
    )
    return Galley(
      content: .table(set),
      height: set.height,
      spaceBefore: table.look.spaceBefore,
      spaceAfter: 4
    )
  }

  /// A row; `height` is the least one, in points.
  private func row(_ row: PaperRow, _ widths: [Double], height: Double) -> GalleyRow {
    var column = 0
    let cells = row.cells.map { cell in
      defer { column += cell.columnSpan }
      let columns = widths.dropFirst(column).prefix(cell.columnSpan)
      var maker = self
      maker.width = columns.sum - 2 * style.cellPadding
      let content = cell.role == .covered ? [] : maker.galleys(cell.content)
      return GalleyCell(cell, column: column, content: content)
    }
    return GalleyRow(cells: cells, leastHeight: height)
  }
}

extension PaperParagraph.Style {
  /// What the paragraph is to those who listen; a heading is told by its look.
  fileprivate var role: GalleyLines.Role {
    switch self {
    case .title: .heading(level: 1)
    case .heading: .heading(level: 2)
    case .subheading: .heading(level: 3)
    case .letterhead, .subject, .body, .lead, .note, .underline, .corner, .cornerUnderline,
      .centered, .item, .fact, .quote, .caption, .cell, .headerCell, .formCell, .formHeader, .box,
      .imprint:
      .text
    }
  }
}
