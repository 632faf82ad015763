import CivilTime

/// A table with spans.
///
/// Rows are given without the positions that a span from above or from the left covers, as in HTML.
public struct Table: Hashable, Sendable {
  /// What the table is; read aloud first, printed above.
  public var caption: [Inline]
  public var style: TableStyle
  /// How high each row is at least, in millimetres, where somebody writes in it by hand.
  public var writingHeight: Int?
  /// One entry a column; its count is the width of the grid.
  public var columns: [TableColumn]
  /// Repeated on each page of paper.
  public var header: [TableRow]
  public var rows: TableRows
  /// What machines call that which each row is about (`itemprop`); `nil` for nothing that they look for.
  public var rowProperty: String?

  public init(
    caption: [Inline] = [],
    style: TableStyle = .ruled,
    writingHeight: Int? = nil,
    columns: [TableColumn],
    header: [TableRow],
    rows: TableRows
  ) {
    self.caption = caption
    self.style = style
    self.writingHeight = writingHeight
    self.columns = columns
    self.header = header
    self.rows = rows
  }

  /// A table whose rows are at hand.
  public init(
    caption: [Inline] = [],
    style: TableStyle = .ruled,
    writingHeight: Int? = nil,
    columns: [TableColumn],
    header: [TableRow],
    rows: [TableRow]
  ) {
    self.init(
      caption: caption,
      style: style,
      writingHeight: writingHeight,
      columns: columns,
      header: header,
      rows: TableRows(rows)
    )
  }
}

/// What a table is used for; it decides its look.
public enum TableStyle: UInt8, Hashable, Sendable {
  /// Lines between rows.
  case ruled
  /// A form with every cell boxed, small letters: Приложение 1.
  case form
  /// Columns are the days of a week.
  case week
  /// Many rows that a reader looks something up in.
  case lookup
  /// Boxes side by side, each with words of its own; no cell belongs to another.
  case boxes
  /// Words side by side on one line, without lines between them; the columns mean nothing.
  case bare
}

/// A column of the grid.
public struct TableColumn: Hashable, Sendable {
  public enum Alignment: UInt8, Hashable, Sendable {
    case start
    case center
    case end
  }

  /// The share of the width; columns of equal weight are equally wide, 0 is as wide as its content.
  public var weight: Int
  public var alignment: Alignment

  public init(weight: Int = 0, alignment: Alignment = .start) {
    self.weight = weight
    self.alignment = alignment
  }
}

/// A row of a table.
public struct TableRow: Hashable, Sendable {
  public var cells: [TableCell]
  /// By what it is found in a page; `nil` where its words are enough.
  public var entry: FinderEntry?
  /// The day that it and the rows below it in one cell are of.
  public var date: CalendarDate?

  public init(_ cells: [TableCell], foundBy entry: FinderEntry? = nil, on date: CalendarDate? = nil)
  {
    self.cells = cells
    self.entry = entry
    self.date = date
  }
}

/// A cell of a table.
public struct TableCell: Hashable, Sendable {
  public enum Role: UInt8, Hashable, Sendable {
    case data
    /// Names the columns below it.
    case columnHeader
    /// Names the row to the right of it.
    case rowHeader
    /// Nothing can stand here: drawn grey.
    case unavailable
  }

  public var content: [Block]
  public var role: Role
  public var rowSpan: Int
  public var columnSpan: Int
  /// What machines call the words of the cell (`itemprop`).
  public var property: String?

  public init(_ content: [Block], role: Role = .data, rowSpan: Int = 1, columnSpan: Int = 1) {
    precondition(rowSpan >= 1 && columnSpan >= 1, "a cell covers at least itself")
    self.content = content
    self.role = role
    self.rowSpan = rowSpan
    self.columnSpan = columnSpan
  }

  /// The cell with a name for machines, unless it is empty.
  public func known(as property: String?) -> TableCell {
    var cell = self
    cell.property = content.isEmpty ? nil : property
    return cell
  }

  /// A cell of one paragraph.
  public init(
    text: [Inline],
    role: Role = .data,
    rowSpan: Int = 1,
    columnSpan: Int = 1
  ) {
    self.init(
      text.isEmpty ? [] : [.paragraph(text)],
      role: role,
      rowSpan: rowSpan,
      columnSpan: columnSpan
    )
  }
}
