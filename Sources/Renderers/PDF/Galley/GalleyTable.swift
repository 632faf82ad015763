/// A table whose rows are measured.
struct GalleyTable {
  /// Lines and places of the text in cells.
  let look: PaperTable.Look
  /// What the table is about, for those who do not see it.
  let description: String
  /// Whether the last row stays on the page of what follows.
  let keepsNext: Bool
  /// Of the columns.
  let widths: [Double]
  /// Repeated on each page.
  private(set) var header: [GalleyRow] { didSet { headerHeights = Self.heights(of: header) } }
  /// In order; a cell stands for each position of the grid.
  private(set) var rows: [GalleyRow] { didSet { heights = Self.heights(of: rows) } }
  /// By row of the header, in points.
  private(set) var headerHeights: [Double]
  /// By row, in points.
  private(set) var heights: [Double]

  /// Measures rows and header.
  init(_ table: PaperTable, header: [GalleyRow], rows: [GalleyRow]) {
    look = table.look
    description = table.description
    keepsNext = table.keepsNext
    widths = table.widths
    self.header = header
    self.rows = rows
    headerHeights = Self.heights(of: header)
    heights = Self.heights(of: rows)
  }

  /// Of header and rows.
  var height: Double { headerHeights.sum + heights.sum }

  /// The same table with other rows.
  func with(header: [GalleyRow]? = nil, rows: some Sequence<GalleyRow>) -> GalleyTable {
    var table = self
    if let header { table.header = header }
    table.rows = Array(rows)
    return table
  }

  /// Each row is as high as its tallest cell; the last of several that a cell spans takes what it lacks.
  static func heights(of rows: some RandomAccessCollection<GalleyRow>) -> [Double] {
    let rows = Array(rows)
    var heights = rows.map(\.ownHeight)
    for (index, row) in rows.enumerated() {
      for cell in row.cells where cell.rowSpan > 1 {
        let last = min(index + cell.rowSpan, rows.count) - 1
        heights[last] += max(0, cell.height - heights[index...last].sum)
      }
    }
    return heights
  }
}

/// A row of a table, with a cell for each position of the grid.
struct GalleyRow {
  /// In order of columns; one that another covers has a place too.
  var cells: [GalleyCell]
  /// Whatever stands in it.
  var leastHeight = 0.0

  /// What the row needs for its own cells.
  var ownHeight: Double {
    cells.reduce(leastHeight) { $1.rowSpan > 1 || $1.role == .covered ? $0 : max($0, $1.height) }
  }
}

/// A cell of a table, set in its width.
struct GalleyCell {
  /// What it is for; decides about its tag and shade.
  var role: PaperCell.Role
  /// The first column that it takes, from 0.
  var column: Int
  /// How many columns it takes.
  var columnSpan: Int
  /// How many rows it takes, its own included.
  var rowSpan: Int
  /// Whether it has a line below its content, on which somebody signs.
  var isSigned: Bool
  /// Set in the width of its columns without the padding.
  var content: [Galley] {
    didSet { height = Self.height(of: content) }
  }
  /// With what is left free above and below the content.
  private(set) var height: Double

  /// A cell with what was set for it.
  init(_ cell: PaperCell, column: Int, content: [Galley]) {
    role = cell.role
    self.column = column
    columnSpan = cell.columnSpan
    rowSpan = cell.rowSpan
    isSigned = cell.isSigned
    self.content = content
    height = Self.height(of: content)
  }

  /// Of the content with the padding above and below.
  private static func height(of content: [Galley]) -> Double {
    content.height + 2 * PaperStyle.rowPadding
  }
}

extension Sequence<Double> {
  var sum: Double { reduce(0, +) }
}
