import CivilTime
import Documents
import InstitutionModel
import Russian
import SourceText

/// What surrounds the words of a notice: when it is written, to whom, who signs.
struct NoticeFrame {
  let context: NoticeContext

  /// The day of the order; while that is a draft the day is written by hand.
  var date: [Block] {
    guard let date = context.imprint([]).date else {
      let year = context.period.first.value.year
      return [
        .paragraph([
          "«", .blank(name: "День", letters: 3), "»\u{A0}", .blank(name: "Месяц", letters: 12),
          .text("\u{A0}\(year)\u{A0}г."),
        ])
      ]
    }
    return [.paragraph([.text(date.russianLong)])]
  }

  var addressee: [Block] {
    [
      .paragraph(
        [
          "Родителям (законным представителям)", .lineBreak,
          .text("учащихся \(context.group.labelOf)"), .lineBreak,
          .text("(программа \(context.program.quotedTitle))"),
        ],
        .corner
      )
    ]
  }

  /// The chat's address as a picture; a blank has none.
  var code: [Block] {
    let invitation = context.source.records[context.subject.group].invitation?.value
    return invitation.map { [.qrCode(QRCode($0, description: "Приглашение в чат группы"))] } ?? []
  }

  /// The director signs; the teacher has made the paper out.
  var signatures: [Block] {
    let executor = [Inline].filled("Исполнитель", context.teacherName, letters: 24)
    let phone = [Inline].filled(
      "Телефон исполнителя",
      context.institution.identity.phone?.typeset,
      letters: 18
    )
    return [
      .signature(context.source.notices.signature),
      .paragraph(["Исполнитель: "] + executor + [", тел. "] + phone, .note),
    ]
  }
}
