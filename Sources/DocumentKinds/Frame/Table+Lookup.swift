import Documents

extension Table {
  /// A table to look something up in, with one row of heads.
  ///
  /// The first `tight` columns never break their lines: days, times.
  static func lookup(
    _ heads: [String],
    caption: String = "",
    tight: Int = 0,
    rows: [TableRow]
  ) -> Table {
    Table(
      caption: caption.isEmpty ? [] : [.text(caption)],
      style: .lookup,
      columns: heads.indices.map { TableColumn(weight: tight > 0 && $0 >= tight ? 1 : 0) },
      header: [TableRow(heads: heads)],
      rows: rows
    )
  }
}
