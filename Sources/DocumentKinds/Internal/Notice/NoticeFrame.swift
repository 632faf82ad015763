import Documents
import InstitutionModel
import Russian
import SourceText

/// What surrounds the words of a notice: who writes, to whom, who signs, who has read it.
struct NoticeFrame {
  let context: NoticeContext

  /// Who writes; then the line for date and number, which are given when the notice is registered.
  var letterhead: [Block] {
    context.source.notices.letterhead
      + [
        .paragraph([
          .blank(name: "Дата уведомления", letters: 14), " №\u{A0}",
          .blank(name: "Номер уведомления", letters: 8),
        ])
      ]
  }

  var addressee: [Block] {
    [
      .paragraph(
        [
          "Родителям (законным представителям)", .lineBreak, "учащихся по программе", .lineBreak,
          .text(context.program.quotedTitle), .lineBreak, .text(context.group.label),
        ],
        .corner
      )
    ]
  }

  /// The director signs; the teacher has made the paper out.
  var signatures: [Block] {
    let executor = [Inline].filled("Исполнитель", context.teacherName, letters: 24)
    let phone = Inline.blank(name: "Телефон исполнителя", letters: 18)
    return [
      .signature(context.source.notices.signature),
      .paragraph(["Исполнитель: "] + executor + [", тел. ", phone], .note),
    ]
  }

  /// A sheet of its own: numbered empty lines under the words that parents confirm.
  var acknowledgement: [Block] {
    let lines = context.source.notices.lines(forPupils: context.group.pupils?.value)
    return [
      .heading(level: 2, ["Лист ознакомления"]),
      .table(
        Table(
          caption: ["С\u{A0}уведомлением ознакомлены"],
          style: .form,
          columns: Self.columns,
          header: [Self.header],
          rows: lines
        )
      ),
    ]
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
