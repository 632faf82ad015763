import Schema
import SourceText

/// Where a table stands on a sheet: others stand below it or beside it.
///
/// Russian: «место таблицы на листе».
struct TableArea {
  /// The row that names the columns.
  let header: Int
  /// From the titles above to the last row of the table.
  private(set) var rows: Range<Int>
  /// What no other table has, empty columns too.
  private(set) var columns: Range<Int>
  /// The columns that have names or days.
  private let named: Range<Int>

  private init(_ header: Int, _ named: Range<Int>) {
    (self.header, self.named) = (header, named)
    (rows, columns) = (header..<header, named)
  }

  /// The tables of a sheet: what follows the columns «группа» and «программа», else the first row that names any.
  static func all(in rows: [[Term]]) -> [TableArea] {
    var starts = rows.indices.filter { AttendanceHeader.begins(at: rows[$0]) }
    if starts.isEmpty {
      starts =
        rows.indices.first { AttendanceHeader.knownColumns(of: rows[$0]) > 1 }.map { [$0] } ?? []
    }
    let areas = starts.flatMap { start in
      let below = rows.dropFirst(start + 1).first ?? []
      return AttendanceHeader.tables(in: rows[start], below).map { TableArea(start, $0) }
    }
    return areas.map { $0.spread(among: areas, rows.count) }
  }

  /// The area with all that belongs to no other one.
  private func spread(among all: [TableArea], _ count: Int) -> TableArea {
    var area = self
    let isBeside = all.contains { $0.named.upperBound <= named.lowerBound && !$0.named.isEmpty }
    let right = all.map(\.named.lowerBound).filter { $0 >= named.upperBound && $0 > 0 }.min()
    area.columns = (isBeside ? named.lowerBound : 0)..<max(right ?? Int.max, named.upperBound)
    let others = all.filter { $0.named.overlaps(area.columns) }.map(\.header)
    let isFirst = !others.contains { $0 < header }
    // A month may stand in a title above the first table.
    area.rows =
      (isFirst ? max(0, header - 15) : header)..<(others.filter { $0 > header }.min() ?? count)
    return area
  }

  /// The first cell of its names.
  func place(in rows: [[Term]]) -> SourceRange? {
    rows[header].within(columns).first { !$0.value.isEmpty }?.range
  }

  /// The table's own cells; titles above it may stand over others too.
  func cells(of rows: [[Term]]) -> [[Term]] {
    self.rows.map { $0 < header ? rows[$0] : rows[$0].within(columns) }
  }
}
