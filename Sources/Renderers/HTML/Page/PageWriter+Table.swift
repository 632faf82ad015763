import CivilTime
import Documents

extension PageWriter {
  /// Writes a table in a box of its own that scrolls where the table is wider than the page.
  mutating func table(_ table: Table) {
    let layout = TableLayout(table)
    box(hasCaption: !table.caption.isEmpty)
    start(table, layout)
    columns(table.columns, layout)
    rows(TableRows(table.header), layout, in: "<thead>\n", "</thead>\n")
    rows(table.rows, layout, in: "<tbody>\n", "</tbody>\n", eachIs: table.rowProperty)
    out.markup("</table>\n</div>\n")
  }

  /// The box can be scrolled by keys, so it is named for those who hear the page.
  private mutating func box(hasCaption: Bool) {
    tables += 1
    let name: FilledMarkup =
      hasCaption ? " role=\"group\" aria-labelledby=\"table-\(tables)\"" : ""
    out.write("<div class=\"scroll\" tabindex=\"0\"\(name)>\n")
  }

  /// The table's classes by style and layout; rows to write in have their height in millimetres.
  private mutating func start(_ table: Table, _ layout: TableLayout) {
    switch table.style {
    case .ruled: out.markup("<table class=\"ruled")
    case .form: out.markup("<table class=\"form")
    case .week: out.markup("<table class=\"week")
    case .lookup: out.markup("<table class=\"lookup")
    case .boxes: out.markup("<table role=\"presentation\" class=\"boxes")
    case .bare: out.markup("<table role=\"presentation\" class=\"bare")
    }
    if layout.isStacked { out.markup(" stack") }
    if layout.hasCards { out.markup(" many") }
    if layout.hasNamedRows { out.markup(" named") }
    if layout.isFixed { out.markup(" fixed") }
    if layout.isWide { out.markup(" wide") }
    if let height = table.writingHeight { out.write(" written\" style=\"--row:\(height)mm") }
    out.markup("\"")
    if table.rowProperty != nil { out.markup(Self.itemScope) }
    out.markup(">\n")
    guard !table.caption.isEmpty else { return }
    out.write("<caption id=\"table-\(tables)\">")
    inlines(table.caption, then: "</caption>\n")
  }

  /// Writes widths in per cent with one decimal; columns without weight take what they need.
  private mutating func columns(_ columns: [TableColumn], _ layout: TableLayout) {
    guard layout.weight > 0 else { return }
    out.markup("<colgroup>")
    for column in columns {
      let share = column.weight * 1000 / layout.weight
      let width: FilledMarkup = " style=\"width:\(share / 10).\(share % 10)%\""
      out.write("<col\(column.weight > 0 ? width : "") />")
    }
    out.markup("</colgroup>\n")
  }

  /// A head or a body; columns are found past cells that reach down from above.
  private mutating func rows(
    _ rows: TableRows,
    _ layout: TableLayout,
    in start: Markup,
    _ end: Markup,
    eachIs property: String? = nil
  ) {
    guard !rows.isEmpty else { return }
    var grid = TableGrid(width: layout.columns.count)
    out.markup(start)
    for row in rows {
      grid.beginRow()
      out.markup("<tr")
      if let property { item(property) }
      if let entry = row.entry { found(by: entry) }
      if let date = row.date { out.write(" data-date=\"\(date.isoFigures)\"") }
      out.markup(">")
      for cell in row.cells {
        let column = grid.place(cell)
        let isKnown = layout.columns.indices.contains(column)
        self.cell(cell, isKnown ? layout.columns[column] : nil)
      }
      out.markup("</tr>\n")
    }
    out.markup(end)
  }

  /// A cell by its role; one where nothing can stand shows a dash.
  private mutating func cell(_ cell: TableCell, _ column: TableLayout.Column?) {
    switch cell.role {
    case .data:
      startData(cell, column)
      tight(cell.content)
      out.markup("</td>")
    case .unavailable:
      out.markup("<td class=\"unavailable\"")
      spans(cell)
      out.markup(">")
      if cell.content.isEmpty { out.markup("–") } else { tight(cell.content) }
      out.markup("</td>")
    case .columnHeader: header(cell, "<th scope=\"col\"", column?.headerClass, nil)
    case .rowHeader: header(cell, "<th scope=\"row\"", column?.dataClass, column?.rowLabel)
    }
  }

  /// A cell of data with its heading, which narrow screens show beside it.
  private mutating func startData(_ cell: TableCell, _ column: TableLayout.Column?) {
    out.markup("<td")
    if let column { out.markup(column.dataClass) }
    if cell.columnSpan == 1 { label(column?.label) }
    spans(cell)
    property(cell.property)
    out.markup(">")
  }

  private mutating func label(_ label: EscapedText?) {
    guard let label else { return }
    out.markup(" data-label=\"")
    out.text(label)
    out.markup("\"")
  }

  /// A header cell for a column or a row; one over several columns has no class of a single one.
  private mutating func header(
    _ cell: TableCell,
    _ start: Markup,
    _ look: Markup?,
    _ rowLabel: EscapedText?
  ) {
    out.markup(start)
    if let look, cell.columnSpan == 1 { out.markup(look) }
    label(rowLabel)
    spans(cell)
    property(cell.property)
    out.markup(">")
    tight(cell.content)
    out.markup("</th>")
  }

  /// How many rows and columns the cell takes, where that is more than one.
  private mutating func spans(_ cell: TableCell) {
    if cell.rowSpan > 1 { out.write(" rowspan=\"\(cell.rowSpan)\"") }
    if cell.columnSpan > 1 { out.write(" colspan=\"\(cell.columnSpan)\"") }
  }
}
