extension GalleyPainter {
  /// Header and rows one below the other; a table without meaning as such has no tags.
  func draw(_ table: GalleyTable, in column: Column) throws(FileFault) {
    if table.look.isTable { surface.begin(.table, note: .summary(table.description)) }
    let top = try draw(table.header, table.headerHeights, of: table, in: column)
    var rest = column
    rest.top = top
    _ = try draw(table.rows, table.heights, of: table, in: rest)
    if table.look.isTable { surface.end() }
  }

  /// - Returns: The lower edge of the last row.
  private func draw(
    _ rows: [GalleyRow],
    _ heights: [Double],
    of table: GalleyTable,
    in column: Column
  ) throws(FileFault) -> Double {
    var top = column.top
    for (index, row) in rows.enumerated() {
      if table.look.isTable { surface.begin(.tableRow) }
      for cell in row.cells where cell.role != .covered {
        var cell = cell
        cell.rowSpan = min(cell.rowSpan, rows.count - index)
        let height = heights[index..<index + cell.rowSpan].sum
        let left = column.left + table.widths.prefix(cell.column).sum
        let width = table.widths.dropFirst(cell.column).prefix(cell.columnSpan).sum
        let box = Area(left: left, top: top, width: width, height: height)
        try draw(cell, of: table.look, in: box)
      }
      if table.look.isTable { surface.end() }
      top += heights[index]
    }
    return top
  }

  /// A cell with its frame; covered ones are never drawn.
  private func draw(
    _ cell: GalleyCell,
    of look: PaperTable.Look,
    in box: Area
  ) throws(FileFault) {
    drawFrame(of: cell, look, in: box)
    let tag = look.isTable ? cell.role.tag : nil
    if let tag { surface.begin(tag, note: cell.note) }
    let free = box.height - cell.height
    let lowered = look.share(above: cell.role) * max(0, free)
    let padding = style.cellPadding
    try draw(
      cell.content,
      in: Column(
        left: box.left + padding,
        top: box.top + PaperStyle.rowPadding + lowered,
        width: box.width - 2 * padding
      )
    )
    if tag != nil { surface.end() }
  }

  /// Shade and lines, then the line below the content of a cell that is signed.
  private func drawFrame(of cell: GalleyCell, _ look: PaperTable.Look, in box: Area) {
    if cell.role == .unavailable { surface.fill(box, grey: 0.85) }
    if look != .plain { surface.stroke(box) }
    guard cell.isSigned else { return }
    let (bottom, padding) = (box.top + box.height, style.cellPadding)
    surface.stroke(from: box.left + padding, bottom, to: box.left + box.width - padding, bottom)
  }
}

extension PaperTable.Look {
  /// Whether rows and columns mean something to those who listen.
  fileprivate var isTable: Bool {
    switch self {
    case .ruled, .form: true
    case .boxes, .plain: false
    }
  }

  /// How much of the free height of a cell lies above its content.
  fileprivate func share(above role: PaperCell.Role) -> Double {
    switch self {
    case .ruled, .form, .boxes: role == .columnHeader ? 0.5 : 0
    // Post and name stand beside the end of the line to sign on.
    case .plain: 1
    }
  }
}

extension GalleyCell {
  /// What its table cannot tell by the order of its cells (ISO 32000-1, 14.8.5.7).
  fileprivate var note: PDFTagNote {
    .cell(columns: columnSpan, rows: rowSpan, scope: role.scope)
  }
}

extension PaperCell.Role {
  /// Which other cells a header cell names; `nil` for one that is no header.
  fileprivate var scope: StaticString? {
    switch self {
    case .columnHeader: "/Column"
    case .rowHeader: "/Row"
    case .data, .unavailable, .covered: nil
    }
  }

  /// The tag of a cell; `nil` for one that another covers.
  fileprivate var tag: PDFTag? {
    switch self {
    case .data, .unavailable: .tableCell
    case .columnHeader, .rowHeader: .tableHeading
    case .covered: nil
    }
  }
}
