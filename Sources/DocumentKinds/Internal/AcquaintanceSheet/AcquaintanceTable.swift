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
    let cells = Array(repeating: TableCell(text: tall), count: columns.count - 1)
    let rows = (1...count).map { TableRow([TableCell(words: "\($0).")] + cells) }
    return .form(columns, writingHeight: 8, rows: rows)
  }

  /// Two lines, high enough to write by hand.
  private static let tall: [Inline] = ["\u{A0}", .lineBreak, "\u{A0}"]

  /// Weights are shares of the width of a sheet of A4.
  private static let columns = [
    FormColumn("№", 1, .center),
    FormColumn("Фамилия, инициалы родителя (законного представителя)", 8), FormColumn("Дата", 3),
    FormColumn("Как сообщено (чат, лично, телефон, талон)", 5), FormColumn("Отметка педагога", 4),
  ]
}
