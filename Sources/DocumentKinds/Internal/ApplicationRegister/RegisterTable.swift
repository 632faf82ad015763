import Documents

/// Numbered empty rows under the heads of a register.
struct RegisterTable {
  let count: Int

  /// - Parameter pupils: From how many an application may come; few still get a sheet, and more than
  ///   ``mostRows`` need a further part.
  init(pupils: Int) { count = min(max(pupils, Self.rowsOfSheet), Self.mostRows) }

  /// Some thirty sheets.
  static let mostRows = 500
  private static let rowsOfSheet = 15

  var table: Table {
    let cells = Array(repeating: TableCell([]), count: Self.columns.count - 1)
    return .form(
      Self.columns,
      caption: ["Заявления по\u{A0}порядку поступления"],
      writingHeight: 8,
      rows: (1...count).map { TableRow(head: "\($0)", cells) }
    )
  }

  private static let columns = [
    FormColumn("№", 2, .center), FormColumn("Дата приёма", 4),
    FormColumn("Родитель (законный представитель): фамилия, инициалы", 10),
    FormColumn("Учащийся: фамилия, имя", 10), FormColumn("Программа, группа", 9),
    FormColumn("Уровень", 5), FormColumn("Кто принял: фамилия, подпись", 8),
  ]
}
