import Documents

/// A column of a form: its head, its share of the width, and where its words stand.
struct FormColumn: Sendable {
  /// The words in the row of heads.
  let head: String
  /// The share of the width, against those of the other columns, and where its words stand.
  let column: TableColumn

  /// `weight` is the share of the width, in any unit that all columns of the form have.
  init(_ head: String, _ weight: Int, _ alignment: TableColumn.Alignment = .start) {
    self.head = head
    column = TableColumn(weight: weight, alignment: alignment)
  }
}

extension Table {
  /// A form to be printed, with one row of heads; who writes in it has rows of that height in
  /// millimetres.
  static func form(
    _ columns: [FormColumn],
    caption: [Inline] = [],
    writingHeight: Int? = nil,
    rows: [TableRow]
  ) -> Table {
    Table(
      caption: caption,
      style: .form,
      writingHeight: writingHeight,
      columns: columns.map(\.column),
      header: [TableRow(heads: columns.map(\.head))],
      rows: rows
    )
  }
}

extension TableRow {
  /// A row of heads.
  init(heads: [String]) {
    self.init(heads.map { TableCell(text: [.text($0)], role: .columnHeader) })
  }

  /// A row that begins with what it is about.
  init(head: String, _ cells: [TableCell]) {
    self.init([TableCell(text: [.text(head)], role: .rowHeader)] + cells)
  }
}

extension TableCell {
  /// Plain words; an empty cell where nothing is known.
  init(words: String?) { self.init(text: .known(words)) }
}

extension [Inline] {
  /// Plain words; nothing where nothing is known.
  static func known(_ words: String?) -> [Inline] { words.map { [.text($0)] } ?? [] }
}
