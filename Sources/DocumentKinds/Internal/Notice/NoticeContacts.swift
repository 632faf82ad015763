import CivilTime
import Documents
import InstitutionModel
import Russian
import SourceText

/// Whom a family may turn to, and when.
struct NoticeContacts {
  let context: NoticeContext

  /// The teacher, the head, those who answer for the institution, the support.
  var facts: [Fact] { own + context.source.notices.contacts }

  private var own: [Fact] {
    var facts: [Fact?] = [
      .filled("Педагог", context.teacher?.fullName ?? context.teacherName),
      .known("С группой также работают", context.institution.otherTeacherNames(of: context.group)),
      .known("Приём родителей", context.teacher?.receptionHours?.typeset),
      .filled("Чат группы работает", chatHours),
      .filled("Руководитель подразделения", head),
    ]
    if !context.distance.isSuspended {
      facts.insert(.filled("Консультации педагога", consultations), at: 1)
    }
    return facts.compactMap(\.self)
  }

  private var consultations: String? {
    let spans = context.distance.support.consultations.map(\.value.words)
    return spans.isEmpty ? nil : spans.joined(separator: "; ")
  }

  private var chatHours: String? {
    context.institution.chats.open.map { "с\u{A0}\($0.start.figures) до\u{A0}\($0.end.figures)" }
  }

  private var head: String? {
    guard let department = context.department, let head = department.head else { return nil }
    return "\(head.typeset) (\(department.name.value))"
  }
}
