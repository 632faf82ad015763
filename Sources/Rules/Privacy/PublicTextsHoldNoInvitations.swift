import InstitutionModel
import Contacts
import Diagnostics
import Regulation
import Russian
import Schema
import SourceText

/// No text for the site holds what lets strangers into a chat or a call.
///
/// Russian: «приглашают через ссылки-приглашения в необходимые чаты» (п. 2.7.3). What the site would
/// hold is refused by the build, so no regulation can soften it.
enum PublicTextsHoldNoInvitations: Rule {
  static let metadata = RuleMetadata(
    "public-texts-hold-no-invitations",
    .error,
    clause: "2.7.3",
    isFoundation: true
  )
  .saying("Приглашения в чаты и звонки на сайт не попадают")

  static func check(_ inspection: Inspection) -> Checked {
    .whole("все файлы") {
      inspection.contacts.compactMap { contact in
        problem(with: contact, inspection.regulation.joinShapes).map { problem in
          Finding(
            problem,
            at: contact.place,
            labels: label(of: contact, inspection.regulation.joinShapes),
            help: "ссылка в чат пишется в строке «приглашение» группы, а ссылку на звонок педагог "
              + "присылает в чат; здесь оставьте слова или адрес без приглашения"
          )
        }
      }
    }
  }

  private static func problem(with contact: WrittenContact, _ shapes: [JoinShape]) -> String? {
    switch contact.kind {
    case .invitation: "приглашение группы попало бы на сайт"
    case .joinAddress:
      "адрес с \(contact.text.quoted) – приглашение"
        + (shape(of: contact, shapes).map { " (\($0.target))" } ?? "") + ", оно попало бы на сайт"
    case .telephone, .email: nil
    }
  }

  private static func label(of contact: WrittenContact, _ shapes: [JoinShape]) -> [Label] {
    guard contact.kind == .joinAddress, let source = shape(of: contact, shapes)?.source else {
      return []
    }
    return [Label("по этой строке такие адреса узнаются", at: source)]
  }

  private static func shape(of contact: WrittenContact, _ shapes: [JoinShape]) -> JoinShape? {
    shapes.last { contact.identity.hasPrefix($0.part.lowercased()) }
  }
}
