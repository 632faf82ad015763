import Documents

/// Where numbers of people are filled in, as few areas of equal bounds.
///
/// Cells in which nothing can stand belong to the area around them: a lesson that took place against
/// the timetable is counted by the same rule.
struct CountAreas {
  /// What a number may be at most.
  enum Bound: Hashable {
    case none
    case number(Int)
    /// What the row itself says in the column.
    case column(Int)
  }

  struct Area: Hashable {
    var bound: Bound
    /// Counted from the first row of the table.
    var rows: Range<Int>
    var columns: Range<Int>
  }

  private(set) var areas: [Area] = []

  init(of sheet: Sheet) {
    var above: [Area] = []
    for (index, cells) in sheet.rows.enumerated() {
      var row = CountedRow(index: index, people: sheet.peopleColumn, cells: cells)
      for column in cells.indices { row.take(column) }
      if row.areas.isEmpty || !Self.grow(&above, by: row.areas) {
        areas += above
        above = row.areas
      }
    }
    areas += above
  }

  /// Adds a row to the areas above it; false when its own are others.
  private static func grow(_ above: inout [Area], by areas: [Area]) -> Bool {
    guard above.map(\.columns) == areas.map(\.columns), above.map(\.bound) == areas.map(\.bound)
    else { return false }
    for (place, area) in zip(above.indices, areas) {
      above[place].rows = above[place].rows.lowerBound..<area.rows.upperBound
    }
    return true
  }
}

/// The areas of one row, while its cells are read from left to right.
private struct CountedRow {
  let index: Int
  let people: Int?
  let cells: [SheetCell]
  var areas: [CountAreas.Area] = []
  /// Where the next area begins.
  private var start = 0
  /// Whether the last area ends at the cell before.
  private var isOpen = false

  init(index: Int, people: Int?, cells: [SheetCell]) {
    self.index = index
    self.people = people
    self.cells = cells
  }

  mutating func take(_ column: Int) {
    switch cells[column] {
    case .people(_, let most):
      let bound = bound(most)
      if !isOpen || areas.last?.bound != bound {
        areas.append(.init(bound: bound, rows: index..<index + 1, columns: start..<column + 1))
      }
      isOpen = true
      extend(to: column)
    case .unavailable: extend(to: column)
    case .empty, .text, .integer, .decimal, .date:
      isOpen = false
      start = column + 1
    }
  }

  private mutating func extend(to column: Int) {
    guard isOpen, let last = areas.indices.last else { return }
    areas[last].columns = areas[last].columns.lowerBound..<column + 1
    start = column + 1
  }

  private func bound(_ most: Int?) -> CountAreas.Bound {
    guard let most else { return .none }
    guard let people, cells[people] == .integer(most) else { return .number(most) }
    return .column(people)
  }
}
