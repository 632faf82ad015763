import Documents

/// How the columns of a sheet are shared out among pages of paper, so that what is printed can be read.
struct XLSXPageBreaks {
  /// Points of A4 across, between the margins that `XLSXPage` sets.
  static let pageWidth = 798.0
  static let pageHeight = 494.0
  /// Letters of 10 points are printed with 7 points at least.
  static let leastScale = 0.7
  /// A page that is full to its edge would become two wherever a program rounds up.
  private static let allowance = 0.98

  /// The columns that begin a further page; none when all fit on one.
  let columns: [Int]
  /// How much smaller the sheet is printed.
  let scale: Double

  init(of sheet: Sheet) {
    let widths = sheet.columns.map { Self.points($0) }
    let repeated = widths.prefix(max(0, sheet.repeatedColumns)).reduce(0, +)
    let room = Self.pageWidth * Self.allowance / Self.leastScale
    var breaks: [Int] = []
    var (used, widest) = (0.0, 0.0)
    for (column, width) in widths.enumerated() {
      if used + width > room, column > 0 {
        breaks.append(column)
        used = column >= sheet.repeatedColumns ? repeated : 0
      }
      used += width
      widest = max(widest, used)
    }
    columns = breaks
    let fitting = widest > 0 ? Self.pageWidth * Self.allowance / widest : 1
    scale = min(1, max(Self.leastScale, fitting))
  }

  /// Whether a page ends within the heading.
  func cut(_ heading: SheetGrid.Heading) -> Bool {
    columns.contains { $0 > heading.column && $0 < heading.column + heading.columnSpan }
  }

  /// The height that is left for a row under the lines over the table, so that it need not begin on
  /// the next page.
  func room(under height: Double) -> Double {
    max(0, Self.pageHeight * Self.allowance / scale - height)
  }

  /// As LibreOffice draws columns; those of Excel are up to a tenth narrower.
  private static func points(_ column: SheetColumn) -> Double { (column.letters + 0.71) * 5.72 }
}
