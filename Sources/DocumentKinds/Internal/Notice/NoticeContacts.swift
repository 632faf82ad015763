import CivilTime
import Documents
import InstitutionModel
import Russian
import SourceText

/// Whom a family may turn to, and when.
struct NoticeContacts {
  let context: NoticeContext

  /// The teacher, the head, those who answer for the institution, the support.
  var facts: [Fact] { own + context.institution.responsible.map(fact) + shared }

  private var own: [Fact] {
    var facts: [Fact?] = [
      .filled("Педагог", context.teacher.map { $0.fullName ?? $0.name.value }),
      .known("Приём родителей", context.teacher?.receptionHours),
      .filled("Чат группы работает", chatHours),
      .filled("Руководитель подразделения", head),
    ]
    if !context.distance.isSuspended {
      facts.insert(.filled("Консультации педагога", consultations), at: 1)
    }
    return facts.compactMap(\.self)
  }

  private var shared: [Fact] {
    let institution = context.institution
    let facts: [Fact?] = [
      .filled("Техническая поддержка", institution.guidance.support),
      .known("Телефон учреждения", institution.identity.phone),
    ]
    return facts.compactMap(\.self)
  }

  private var consultations: String? {
    let spans = context.distance.support.consultations.map(\.value.words)
    return spans.isEmpty ? nil : spans.joined(separator: "; ")
  }

  private var chatHours: String? {
    context.institution.chats.open.map { "с \($0.start.figures) до \($0.end.figures)" }
  }

  private var head: String? {
    guard let department = context.department, let head = department.head else { return nil }
    return "\(head) (\(department.name.value))"
  }

  private func fact(_ person: ResponsiblePerson) -> Fact {
    let parts = [
      person.name, person.post, person.phone.map { "тел. \($0)" }, person.hours,
    ].compactMap(\.self)
    let name = person.role?.capitalizedFirst ?? "Ответственное лицо"
    return .filled(name, parts.isEmpty ? nil : parts.joined(separator: ", "))
  }
}
