import Documents

/// Numbered empty rows under the heads of a register.
struct RegisterTable {
  /// How many rows there are, from 15 to 500.
  let count: Int

  /// - Parameter pupils: From how many an application may come; few still get a sheet, and more than
  ///   ``mostRows`` need a further part.
  init(pupils: Int) { count = min(max(pupils, Self.rowsOfSheet), Self.mostRows) }

  /// Some thirty sheets.
  static let mostRows = 500
  /// As many as a sheet of A4 in landscape has beside its head.
  private static let rowsOfSheet = 15

  /// Rows are 8 mm high, to be written in by hand.
  var table: Table {
    let cells = Array(repeating: TableCell([]), count: Self.columns.count - 1)
    return .form(
      Self.columns,
      caption: ["Заявления по\u{A0}порядку поступления"],
      writingHeight: 8,
      rows: (1...count).map { TableRow(head: "\($0)", cells) }
    )
  }

  /// Weights are shares of the width of the sheet.
  private static let columns = [
    FormColumn("№", 2, .center), FormColumn("Дата приёма", 4),
    FormColumn("Родитель (законный представитель): фамилия, инициалы", 10),
    FormColumn("Учащийся: фамилия, имя", 10), FormColumn("Программа, группа", 9),
    FormColumn("Уровень", 5), FormColumn("Кто принял: фамилия, подпись", 8),
  ]
}
