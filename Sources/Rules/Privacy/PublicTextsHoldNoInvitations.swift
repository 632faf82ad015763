import Contacts
import Diagnostics
import Regulation
import Russian
import SourceText

/// No text for the site holds what lets strangers into a chat or a call.
///
/// Russian: «приглашают через ссылки-приглашения в необходимые чаты» (п. 2.7.3). What the site would
/// hold is refused by the build, so no regulation can soften it.
enum PublicTextsHoldNoInvitations: Rule {
  static let metadata = RuleMetadata("public-texts-hold-no-invitations", .error, clause: "2.7.3")
    .with(isFoundation: true).saying("Приглашения в чаты и звонки на сайт не попадают")

  /// Looks at invitations of groups, and at addresses of the shapes by which one joins a chat or a
  /// call.
  ///
  /// Of several shapes that fit, the last in the list is named.
  static func check(_ inspection: Inspection) -> Checked {
    let contacts = inspection.texts.contacts
    let findings = zip([nil] + contacts, contacts).compactMap { before, contact -> Finding? in
      if let before, contact.continues(before) { return nil }
      let shape = inspection.regulation.joinShapes.last {
        contact.kind == .joinAddress && contact.identity.hasPrefix($0.part.lowercased())
      }
      let what: String
      switch contact.kind {
      case .invitation: what = "приглашение группы попало бы на сайт"
      case .joinAddress:
        what =
          "адрес с \(contact.text.quoted) – приглашение\(shape.map { " (\($0.target))" } ?? ""), "
          + "оно попало бы на сайт"
      case .telephone, .email: return nil
      }
      return Finding(
        what,
        at: contact.place,
        labels: [Label("по этой строке такие адреса узнаются", at: shape?.source)],
        help: "уберите его отсюда: ссылка в чат пишется у группы строкой «приглашение: "
          + "https://…», а ссылку на звонок педагог присылает в чат"
      )
    }
    return .whole("все файлы", findings)
  }
}

extension WrittenContact {
  /// Whether it is a further part of the address before it: «psw=» behind «jazz.sber.ru/…».
  fileprivate func continues(_ other: WrittenContact) -> Bool {
    guard kind == .joinAddress, other.kind == .joinAddress, place.file == other.place.file else {
      return false
    }
    let gap = Int(place.lower) - Int(other.place.lower) - other.identity.utf8.count
    return (0...1).contains(gap)
  }
}
