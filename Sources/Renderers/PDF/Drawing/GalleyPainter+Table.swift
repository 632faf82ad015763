import CCairo

extension GalleyPainter {
  func draw(_ table: GalleyTable, in column: Column) throws(FileFault) {
    if table.look.isTable { surface.begin("Table") }
    let top = try draw(table.header, table.headerHeights, of: table, in: column)
    var rest = column
    rest.top = top
    _ = try draw(table.rows, table.heights, of: table, in: rest)
    if table.look.isTable { surface.end("Table") }
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
      if table.look.isTable { surface.begin("TR") }
      for cell in row.cells where cell.role != .covered {
        var cell = cell
        cell.rowSpan = min(cell.rowSpan, rows.count - index)
        let height = heights[index..<index + cell.rowSpan].sum
        let left = column.left + table.widths.prefix(cell.column).sum
        let width = table.widths.dropFirst(cell.column).prefix(cell.columnSpan).sum
        let box = Box(left: left, top: top, width: width, height: height)
        try draw(cell, of: table.look, in: box)
      }
      if table.look.isTable { surface.end("TR") }
      top += heights[index]
    }
    return top
  }

  private struct Box {
    var left: Double
    var top: Double
    var width: Double
    var height: Double
  }

  private func draw(
    _ cell: GalleyCell,
    of look: PaperTable.Look,
    in box: Box
  ) throws(FileFault) {
    drawFrame(of: cell, look, in: box)
    let tag = look.isTable ? cell.role.tag : nil
    if let tag { surface.begin(tag, note: cell.attributes) }
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
    if let tag { surface.end(tag) }
  }

  private func drawFrame(of cell: GalleyCell, _ look: PaperTable.Look, in box: Box) {
    if cell.role == .unavailable {
      cairo_set_source_rgb(cairo, 0.85, 0.85, 0.85)
      cairo_rectangle(cairo, box.left, box.top, box.width, box.height)
      cairo_fill(cairo)
      cairo_set_source_rgb(cairo, 0, 0, 0)
    }
    if look != .plain {
      cairo_set_line_width(cairo, 0.5)
      cairo_rectangle(cairo, box.left, box.top, box.width, box.height)
      cairo_stroke(cairo)
    }
    if cell.isSigned {
      let bottom = box.top + box.height
      stroke(
        from: box.left + style.cellPadding,
        bottom,
        to: box.left + box.width - style.cellPadding,
        bottom
      )
    }
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
  fileprivate var attributes: String? {
    let entries = [
      role.scope.map { "/Scope /\($0)" },
      columnSpan > 1 ? "/ColSpan \(columnSpan)" : nil,
      rowSpan > 1 ? "/RowSpan \(rowSpan)" : nil,
    ].compactMap(\.self)
    return entries.isEmpty ? nil : "/A << /O /Table \(entries.joined(separator: " ")) >>"
  }
}

extension PaperCell.Role {
  fileprivate var scope: String? {
    switch self {
    case .columnHeader: "Column"
    case .rowHeader: "Row"
    case .data, .unavailable, .covered: nil
    }
  }

  fileprivate var tag: String? {
    switch self {
    case .data, .unavailable: "TD"
    case .columnHeader, .rowHeader: "TH"
    case .covered: nil
    }
  }
}
