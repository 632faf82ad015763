/// Draws what was set, block under block, and says what it is.
struct GalleyPainter {
  let surface: PDFSurface
  let setter: Typesetter

  var style: PaperStyle { setter.style }

  /// A column of a page.
  struct Column {
    var left: Double
    var top: Double
    var width: Double
  }

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
