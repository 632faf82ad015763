import Documents

extension Table {
  /// A table to look something up in, with one row of heads.
  static func lookup(_ heads: [String], caption: String = "", rows: [TableRow]) -> Table {
    Table(
      caption: caption.isEmpty ? [] : [.text(caption)],
      style: .lookup,
      columns: heads.map { _ in TableColumn() },
      header: [TableRow(heads.map { TableCell(text: [.text($0)], role: .columnHeader) })],
      rows: rows
    )
  }
}
