import Documents

/// Numbered empty rows under the heads of a register.
struct RegisterTable {
  private let count: Int

  /// - Parameter rows: How many are wanted; few pupils still get a sheet, and many get a part of three
  ///   sheets, which is printed again when it is full.
  init(rows: Int) { count = min(max(rows, Self.rowsOfSheet), Self.rowsOfPart) }

  private static let rowsOfSheet = 15
  private static let rowsOfPart = 50

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
