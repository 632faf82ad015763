import Documents
import InstitutionModel
import Russian
import SourceText

/// What surrounds the words of a notice: who writes, to whom, who signs, who has read it.
struct NoticeFrame {
  let context: NoticeContext

  /// Who writes; then the line for date and number, which are given when the notice is registered.
  var letterhead: [Block] {
    let identity = context.institution.identity
    let contacts = [
      identity.address, identity.phone.map { "тел. \($0)" }, identity.email, identity.website,
    ].compactMap(\.self)
    return [
      centered(identity.founder.map { [.text($0)] }),
      centered([.strong([.text(identity.fullName)])]),
      centered(contacts.isEmpty ? nil : [.text(contacts.joined(separator: ", "))]),
      .paragraph([.blank(letters: 14), " №\u{A0}", .blank(letters: 8)]),
    ].compactMap(\.self)
  }

  private func centered(_ text: [Inline]?) -> Block? { text.map { .paragraph($0, .centered) } }

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
    let director = context.institution.identity.director
    let post = (director?.post ?? "директор").capitalizedFirst
    let executor = [Inline].filled(context.teacher?.name.value, letters: 24)
    return [
      .signature(Signature(post: post, name: director?.name?.initialsFirst)),
      .paragraph(["Исполнитель: "] + executor + [", тел. ", .blank(letters: 18)], .note),
    ]
  }

  /// Numbered empty lines, one for each pupil: parents write themselves, nobody's name is printed.
  var acknowledgement: [Block] {
    let lines = max(1, context.group.pupils?.value ?? Self.usualPupils)
    let empty = [TableCell](repeating: TableCell([]), count: 3)
    return [
      .pageBreak,
      .heading(level: 2, ["Лист ознакомления"]),
      .paragraph(["С уведомлением ознакомлены:"]),
      .table(
        Table(
          style: .form,
          columns: Self.columns,
          header: [TableRow(Self.heads.map { TableCell(text: [.text($0)], role: .columnHeader) })],
          rows: (1...lines).map { TableRow([TableCell(text: [.text("\($0).")])] + empty) }
        )
      ),
    ]
  }

  /// How many lines the list has where the number of pupils is not known.
  private static let usualPupils = 15

  private static let heads = [
    "№", "Фамилия, инициалы родителя (законного представителя)", "Дата", "Подпись",
  ]

  private static let columns = [
    TableColumn(weight: 1, alignment: .center), TableColumn(weight: 8), TableColumn(weight: 3),
    TableColumn(weight: 4),
  ]
}
