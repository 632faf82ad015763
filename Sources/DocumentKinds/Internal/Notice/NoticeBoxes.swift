import Documents

/// What a family has to know, in boxes two by two: each heading begins one.
struct NoticeBoxes {
  private let cells: [[Block]]

  /// - Parameter words: Headings with what is told under each; a heading alone is no box.
  init(_ words: [Block]) {
    var cells: [[Block]] = []
    for block in words {
      if case .heading(_, let title, _) = block {
        cells.append([.paragraph([.strong(title)])])
      } else if !cells.isEmpty {
        cells[cells.count - 1].append(block)
      }
    }
    self.cells = cells.filter { $0.count > 1 }
  }

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
