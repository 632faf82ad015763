/// Draws what was set, block under block, and says what it is.
struct GalleyPainter {
  let surface: PDFSurface
  /// Sets what is known only here: marks, numbers, markers.
  let setter: Typesetter

  /// Measures of the paper, in points.
  var style: PaperStyle { setter.style }

  /// A column of a page.
  struct Column {
    /// From the left edge of the page, in points.
    var left: Double
    /// From the upper edge of the page, in points.
    var top: Double
    /// In points.
    var width: Double
  }

  /// Blocks one below the other, with the space between them; lists are closed at the end.
  func draw(_ blocks: [Galley], in column: Column) throws(FileFault) {
    var column = column
    var lists = ListTags(surface)
    for (index, block) in blocks.enumerated() {
      if index > 0 { column.top += blocks[index - 1].spaceAfter + block.spaceBefore }
      enter(block, &lists, in: column)
      try draw(block, in: column)
      column.top += block.height
    }
    lists.close()
  }

  /// Opens or closes tags of lists, as the depth of the block wants.
  private func enter(_ block: Galley, _ lists: inout ListTags, in column: Column) {
    guard case .lines(let lines) = block.content, lines.depth > 0 else { return lists.close() }
    let marker = lines.marker.map { marker in { show(marker, before: lines, in: column) } }
    lists.enter(depth: lines.depth, marker: marker)
  }

  private func draw(_ block: Galley, in column: Column) throws(FileFault) {
    switch block.content {
    case .lines(let lines): draw(lines, in: column)
    case .table(let table): try draw(table, in: column)
    case .picture(let picture): try draw(picture, in: column)
    case .together(let blocks): try draw(blocks, in: column)
    case .rule:
      surface.stroke(from: column.left, column.top, to: column.left + column.width, column.top)
    case .cutLine:
      surface.strokeDashed(from: column.left, to: column.left + column.width, top: column.top)
    }
  }
}
