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
    Table(
      caption: ["Заявления по\u{A0}порядку поступления"],
      style: .form,
      writingHeight: 8,
      columns: [
        TableColumn(weight: 2, alignment: .center), TableColumn(weight: 4),
        TableColumn(weight: 10), TableColumn(weight: 10), TableColumn(weight: 9),
        TableColumn(weight: 5), TableColumn(weight: 8),
      ],
      header: [TableRow(Self.heads.map { TableCell(text: [.text($0)], role: .columnHeader) })],
      rows: TableRows((1...count).map(Self.row))
    )
  }

  private static let heads = [
    "№", "Дата приёма", "Родитель (законный представитель): фамилия, инициалы",
    "Учащийся: фамилия, имя", "Программа, группа", "Уровень", "Кто принял: фамилия, подпись",
  ]

  private static func row(_ number: Int) -> TableRow {
    let cells = Array(repeating: TableCell([]), count: heads.count - 1)
    return TableRow([TableCell(text: [.text("\(number)")], role: .rowHeader)] + cells)
  }
}
