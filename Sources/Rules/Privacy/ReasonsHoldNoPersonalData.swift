import Contacts
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// The reason of a change names nobody's child, and no telephone or e-mail of a family.
///
/// Russian: «причина» of «изменения». Staff alone see it, and yet the file is read by everybody who keeps the timetable.
enum ReasonsHoldNoPersonalData: Rule {
  static let metadata = RuleMetadata("reasons-hold-no-personal-data", .warning)
    .saying("В причине изменения нет имён детей и контактов семьи")

  /// Looks at every reason; the names of teachers are no secret.
  static func check(_ inspection: Inspection) -> Checked {
    let teachers = inspection.institution.teachers.map(\.name.text)
    let names = PersonNames(known: teachers)
    return .each(inspection.definitions.changes, .change) { change in
      guard let reason = change.value.reason.located else { return .fine }
      let contacts = inspection.contacts(in: reason).map(finding)
      let people = names.places(in: reason.value)
        .map { reason.place(at: $0.lowerBound, count: $0.count) }
      return Look(contacts + people.map(finding(aboutNameAt:)))
    }
  }

  private static func finding(_ contact: WrittenContact) -> Finding {
    Finding(
      "в причине изменения стоит \(contact.kind == .email ? "почта" : "телефон")",
      at: contact.place,
      help: "уберите: причину пишут без контактов, например «по\u{A0}заявлению родителей»"
    )
  }

  private static func finding(aboutNameAt place: SourceRange) -> Finding {
    Finding(
      "в причине изменения стоит чьё-то имя",
      at: place,
      help: "имён учащихся и\u{A0}родителей в\u{A0}файлы не\u{A0}пишут: достаточно «болезнь "
        + "учащегося» или «по\u{A0}заявлению родителей»; педагог известен по\u{A0}teachers.yaml"
    )
  }
}

extension Inspection {
  /// Telephones and e-mails of a text that are not the institution's own.
  fileprivate func contacts(in term: Term) -> [WrittenContact] {
    guard knowsOwnContacts else { return [] }
    return texts.contactSearch.contacts(in: Reading(term.value), whereStartIsTelephone: true)
      .filter { $0.kind == .telephone || $0.kind == .email }
      .map { WrittenContact($0, in: term) }
  }
}
