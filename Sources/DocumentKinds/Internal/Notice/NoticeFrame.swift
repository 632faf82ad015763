import CivilTime
import Documents
import InstitutionModel
import Russian
import Schema
import SourceText

/// What surrounds the words of a notice: when it is written, to whom, who signs.
struct NoticeFrame {
  let context: NoticeContext

  /// The day of the order; while that is a draft the day is written by hand.
  ///
  /// The number is given by hand too, where notices are registered at all.
  var date: [Block] {
    let number: [Inline] =
      context.guidance.notices.value?.registration.value ?? false
      ? [" №\u{A0}", .blank(name: "Номер уведомления", letters: 8)] : []
    return [.paragraph(day + number, .dateline)]
  }

  /// The order's date, or gaps with the year of the period.
  private var day: [Inline] {
    if let date = context.imprint([]).date { return [.text(date.russianLong)] }
    let year = context.period.first.value.year
    return [
      "«", .blank(name: "День", letters: 3), "»\u{A0}", .blank(name: "Месяц", letters: 12),
      .text("\u{A0}\(year)\u{A0}г."),
    ]
  }

  /// The parents of the group, as no name may be printed.
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
    let invitation = context.source.records[context.subject.group].invitation.value
    return invitation.map { [.qrCode(QRCode($0, description: "Приглашение в чат группы"))] } ?? []
  }

  /// Who signs, by the institution's choice; of another than the teacher the teacher has made it out.
  var signatures: [Block] {
    switch context.guidance.signatory {
    case .director: [.signature(context.source.notices.signature), executor]
    case .head: [.signature(head), executor]
    case .teacher: [.signature(teacher)]
    }
  }

  private var teacher: Signature {
    Signature(post: "Педагог", name: context.teacherName?.initialsFirst)
  }

  /// The line of the department's head; without a name, a line alone.
  private var head: Signature {
    let name = context.department?.name.text.typeset
    return Signature(
      post: "Руководитель подразделения" + (name.map { " «\($0)»" } ?? ""),
      name: context.department?.namedHead?.initialsFirst
    )
  }

  /// The teacher, with the institution's telephone and never their own.
  private var executor: Block {
    let name = [Inline].filled("Исполнитель", context.teacherName, letters: 24)
    let phone = [Inline].filled(
      "Телефон исполнителя",
      context.institution.identity.phone.value?.typeset,
      letters: 18
    )
    return .paragraph(["Исполнитель: "] + name + [", тел. "] + phone, .note)
  }
}
