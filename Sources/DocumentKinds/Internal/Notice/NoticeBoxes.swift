import Documents

/// What a family has to know, in boxes two by two: each heading of the third level begins one, those
/// below it stand within.
struct NoticeBoxes {
  /// One for each heading with something under it, in their order.
  private let cells: [[Block]]

  /// - Parameter words: Headings with what is told under each; a heading alone is no box.
  init(_ words: [Block]) {
    var cells: [[Block]] = []
    for block in words {
      if case .heading(3, _, _) = block { cells.append([]) }
      if !cells.isEmpty { cells[cells.count - 1].append(block) }
    }
    self.cells = cells.map(Self.titled).filter { !$0.isEmpty }
  }

  /// The headings as words in bold; one with nothing under it vanishes.
  private static func titled(_ blocks: [Block]) -> [Block] {
    blocks.enumerated().compactMap { index, block in
      guard case .heading(_, let title, _) = block else { return block }
      guard index + 1 < blocks.count else { return nil }
      if case .heading = blocks[index + 1] { return nil }
      return .paragraph([.strong(title)])
    }
  }

  /// A table of two equal columns; a last box alone is as wide as two.
  var blocks: [Block] {
    guard !cells.isEmpty else { return [] }
    let rows = stride(from: 0, to: cells.count, by: 2).map { first in
      let pair = cells[first..<min(first + 2, cells.count)]
      return TableRow(pair.map { TableCell($0, columnSpan: pair.count == 1 ? 2 : 1) })
    }
    let columns = [TableColumn(weight: 1), TableColumn(weight: 1)]
    return [.table(Table(style: .boxes, columns: columns, header: [], rows: rows))]
  }
}
