import Documents

/// Numbered empty lines: parents write themselves, nobody's name is printed.
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
          [TableCell(text: [.text("\(number).")])] + Array(repeating: TableCell([]), count: 3)
        )
      }
    )
  }

  private static let header = TableRow(
    ["№", "Фамилия, инициалы родителя (законного представителя)", "Дата", "Подпись"]
      .map { TableCell(text: [.text($0)], role: .columnHeader) }
  )

  private static let columns = [
    TableColumn(weight: 1, alignment: .center), TableColumn(weight: 8), TableColumn(weight: 3),
    TableColumn(weight: 4),
  ]
}
