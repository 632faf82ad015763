import CivilTime
import Documents
import InstitutionModel
import Russian
import Schema
import SourceText

/// Whom a family may turn to, and when.
struct NoticeContacts {
  let context: NoticeContext

  /// A line for each.
  var lines: [Inline] {
    let lines = [teacher, head, phone].compactMap(\.self)
    return Array(lines.joined(separator: [.lineBreak]))
  }

  /// The one who answers for the group, others who work with it, and when parents are received.
  private var teacher: [Inline]? {
    let name = context.teacher?.fullName.value ?? context.teacherName
    let others = context.institution.otherTeacherNames(of: context.group)
    let alsoWork = others.isEmpty ? nil : Self.alsoWork(others)
    let reception = context.teacher?.receptionHours.value.map { "; приём родителей: \($0.typeset)" }
    let details = [alsoWork, substitutes, reception].compactMap(\.self).map(Inline.text)
    return [.strong(["Педагог: "])] + .filled("Педагог", name, letters: 24) + details
  }

  /// «; с 30 ноября по 6 декабря – Петрова П.П.»: who teaches on some of the days.
  private var substitutes: String? {
    let own = context.institution.teacherNames(of: context.group)
    var parts: [(days: DateRange, names: String)] = []
    for stretch in context.stretchesTold {
      guard let names = context.institution.teacherNames(of: stretch.group), names != own else {
        continue
      }
      if let last = parts.last, last.names == names,
        let days = last.days.followed(by: stretch.days)
      {
        parts[parts.count - 1].days = days
      } else {
        parts.append((stretch.days, names))
      }
    }
    return parts.isEmpty
      ? nil : parts.map { "; \($0.days.inYear)\u{A0}– \($0.names.typeset)" }.joined()
  }

  /// «; с группой также работает Белова Н.А.».
  private static func alsoWork(_ names: [String]) -> String {
    let verb = names.count == 1 ? "работает" : "работают"
    return "; с\u{A0}группой также \(verb) \(names.joined(separator: ", ").typeset)"
  }

  /// `nil` where the department, or its head, is not known.
  private var head: [Inline]? {
    guard let head = context.department?.namedHead else { return nil }
    return [
      .strong(["Руководитель подразделения: "]),
      .text(head.typeset),
    ]
  }

  /// A line to write on where the institution has not said it.
  private var phone: [Inline]? {
    let phone = context.institution.identity.phone.value?.typeset
    return [.strong(["Телефон учреждения: "])]
      + .filled("Телефон учреждения", phone, letters: 18)
  }
}
