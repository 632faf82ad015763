extension GalleyTable {
  /// Rows stay whole; one that no page has room for is cut between lines.
  func parted(_ room: Double, force: Bool) -> (head: GalleyTable?, rest: GalleyTable?) {
    let room = room - headerHeights.sum
    let count = joined(fitting(room), force: force)
    if count == rows.count { return (self, nil) }
    if count > 0 { return (with(rows: rows.prefix(count)), with(rows: resumed(at: count))) }
    guard force else { return (nil, self) }
    let isFlooded = headerHeights.sum > room
    if isFlooded, !header.isEmpty {
      return with(header: [], rows: header + rows).parted(room + headerHeights.sum, force: true)
    }
    return partedInRow(room)
  }

  /// Leaves the last row, with those that cells join to it, for the page of what follows.
  var partedBeforeLast: (head: GalleyTable, rest: GalleyTable)? {
    guard keepsNext, let last = rows.indices.last(where: { !isJoined($0) }), last > 0,
      heights[last...].sum <= Self.mostThatMoves
    else { return nil }
    return (with(rows: rows.prefix(last)), with(rows: rows[last...]))
  }

  /// How many rows have room, their spanning cells cut at the last of them.
  private func fitting(_ room: Double) -> Int {
    var used = 0.0
    var count = rows.prefix { row in
      used += row.ownHeight
      return used <= room
    }.count
    while count > 0, Self.heights(of: rows.prefix(count)).sum > room { count -= 1 }
    return count
  }

  /// Ends a page before rows that a cell joins, where they are few.
  private func joined(_ count: Int, force: Bool) -> Int {
    guard let start = start(ofRowsJoinedAt: count), start > 0 || !force else { return count }
    let joined = rows.indices.dropFirst(start).first { $0 > start && !isJoined($0) } ?? rows.count
    return heights[start..<joined].sum <= Self.mostThatMoves ? start : count
  }

  /// The first of the rows that cells join with the one at an index.
  private func start(ofRowsJoinedAt index: Int) -> Int? {
    guard isJoined(index) else { return nil }
    return rows.indices.prefix(index).last { !isJoined($0) }
  }

  /// Whether a cell from above reaches into the row.
  private func isJoined(_ index: Int) -> Bool {
    rows.indices.contains(index) && rows[index].cells.contains { $0.role == .covered }
  }

  /// The rows from an index on; what spans the end of the page is said again.
  private func resumed(at index: Int) -> [GalleyRow] {
    var rest = Array(rows[index...])
    rest[0].cells = rest[0].cells.map { cell in
      guard cell.role == .covered, let (row, origin) = origin(of: cell, at: index) else {
        return cell
      }
      var again = origin
      again.rowSpan -= index - row
      return again
    }
    return rest
  }

  /// The cell that covers one in the row of the index; `nil` where it does not reach that far.
  private func origin(of cell: GalleyCell, at index: Int) -> (row: Int, cell: GalleyCell)? {
    for row in rows.indices.prefix(index).reversed() {
      let origin = rows[row].cells.first { $0.column == cell.column && $0.role != .covered }
      if let origin { return row + origin.rowSpan > index ? (row, origin) : nil }
    }
    return nil
  }

  /// Cuts the first row between lines, since no page has room for it.
  private func partedInRow(_ room: Double) -> (head: GalleyTable?, rest: GalleyTable?) {
    guard let row = rows.first else { return (self, nil) }
    let (head, rest) = row.parted(room)
    let others = Array(rows.dropFirst())
    guard let rest else {
      let next = others.isEmpty ? nil : with(rows: resumed(at: 1))
      return (with(rows: [head]), next)
    }
    return (with(rows: [head]), with(rows: [rest] + others))
  }

  /// In points; more rows than this would leave too much of a page empty.
  private static let mostThatMoves = 200.0
}

extension GalleyRow {
  /// Cuts the cells between lines.
  fileprivate func parted(_ room: Double) -> (head: GalleyRow, rest: GalleyRow?) {
    var (head, rest) = (self, self)
    head.leastHeight = 0
    rest.leastHeight = 0
    var isWhole = true
    for index in cells.indices {
      let parts = cells[index].content.parted(room - 2 * PaperStyle.rowPadding, force: true)
      head.cells[index].content = parts.head
      head.cells[index].rowSpan = 1
      rest.cells[index].content = parts.rest
      isWhole = isWhole && parts.rest.isEmpty
    }
    return (head, isWhole ? nil : rest)
  }
}
