import Documents

extension PaperMaker {
  /// The caption as a paragraph, then the grid with every position filled.
  func table(_ table: Table) -> [PaperBlock] {
    let look = table.style.look
    let columns = ColumnWidths(table, width: width, style)
    let widths = columns.points
    var maker = self
    maker.width = (widths.min() ?? width) - 2 * style.cellPadding
    var grid = PaperGrid(width: table.columns.count)
    let paper = PaperTable(
      look: look,
      description: table.caption.plainText,
      widths: widths,
      scale: columns.scale,
      rowHeight: Double(table.writingHeight ?? 0) * PaperStyle.millimetre,
      header: table.header.map { row in grid.row(row) { maker.cell($0, table, at: $1) } },
      rows: table.rows.map { row in grid.row(row) { maker.cell($0, table, at: $1) } }
    )
    let caption =
      table.caption.isEmpty
      ? [] : [PaperBlock.paragraph(.caption, runs(table.caption))]
    return caption + [.table(paper)]
  }

  private func cell(_ cell: TableCell, _ table: Table, at column: Int) -> PaperCell {
    let isHeader = cell.role == .columnHeader
    let style = table.style.text(isHeader: isHeader)
    let alignment =
      isHeader || !table.columns.indices.contains(column)
      ? nil : table.columns[column].alignment.onPaper
    let content = blocks(cell.content, in: style).map { $0.aligned(alignment) }
    return PaperCell(
      role: cell.role.onPaper,
      columnSpan: cell.columnSpan,
      rowSpan: cell.rowSpan,
      content: content.isEmpty ? [.paragraph(style, [])] : content
    )
  }
}

extension PaperBlock {
  fileprivate func aligned(_ alignment: PaperAlignment?) -> PaperBlock {
    guard let alignment, case .paragraph(var paragraph) = self else { return self }
    paragraph.alignment = alignment
    return .paragraph(paragraph)
  }
}

extension TableStyle {
  /// What stands in cells.
  fileprivate func text(isHeader: Bool) -> PaperParagraph.Style {
    switch self {
    case .ruled, .week, .lookup: isHeader ? .headerCell : .cell
    case .form: isHeader ? .formHeader : .formCell
    case .boxes: isHeader ? .headerCell : .box
    case .bare: .fact
    }
  }

  fileprivate var look: PaperTable.Look {
    switch self {
    case .ruled, .week, .lookup: .ruled
    case .form: .form
    case .boxes: .boxes
    case .bare: .plain
    }
  }
}

extension TableColumn.Alignment {
  fileprivate var onPaper: PaperAlignment? {
    switch self {
    case .start: nil
    case .center: .center
    case .end: .end
    }
  }
}

extension TableCell.Role {
  fileprivate var onPaper: PaperCell.Role {
    switch self {
    case .data: .data
    case .columnHeader: .columnHeader
    case .rowHeader: .rowHeader
    case .unavailable: .unavailable
    }
  }
}
