import Documents

/// Numbered empty lines: the teacher writes, nobody's name is printed.
enum AcquaintanceTable {
  /// How many lines there are where the number of pupils is not known.
  private static let usualPupils = 15
  /// No group is larger; a slip of the pen must not print a million lines.
  private static let mostPupils = 200

  /// A line for each pupil.
  static func table(forPupils pupils: Int?) -> Table {
    let count = min(max(1, pupils ?? usualPupils), mostPupils)
    return Table(
      style: .form,
      writingHeight: 8,
      columns: columns,
      header: [header],
      rows: (1...count).map { number in
        TableRow(
          [TableCell(text: [.text("\(number).")])]
            + Array(repeating: TableCell(text: tall), count: heads.count - 1)
        )
      }
    )
  }

  /// Two lines, high enough to write by hand.
  private static let tall: [Inline] = ["\u{A0}", .lineBreak, "\u{A0}"]

  private static let header = TableRow(
    heads.map { TableCell(text: [.text($0)], role: .columnHeader) }
  )

  private static let heads = [
    "№", "Фамилия, инициалы родителя (законного представителя)", "Дата",
    "Как сообщено (чат, лично, телефон, талон)", "Отметка педагога",
  ]

  private static let columns = [
    TableColumn(weight: 1, alignment: .center), TableColumn(weight: 8), TableColumn(weight: 3),
    TableColumn(weight: 5), TableColumn(weight: 4),
  ]
}
