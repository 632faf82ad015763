import Diagnostics
import Regulation
import Russian
import SourceText

/// An invitation leads into a chat of the group, not to an open page of the platform and not into a call.
///
/// Other hosts are told by the rule of the platform; an address of the platform that nobody knows is let be.
///
/// Russian: «приглашают через ссылки-приглашения в необходимые чаты» (п. 2.7.3).
enum InvitationLeadsIntoChat: Rule {
  static let metadata = RuleMetadata("invitation-leads-into-chat", .warning, clause: "2.7.3")
    .wanting(.invitations)
    .with(looksAtLinksAlone: true)
    .also("2.8.1")
    .saying("Приглашение ведёт в закрытый чат, а не на открытую страницу и не в звонок")

  /// Looks at each address that an invitation holds.
  static func check(_ inspection: Inspection) -> Checked {
    .invitations(in: inspection) { invitation in
      let pages = invitation.addresses.compactMap { OpenPage($0, inspection.hosts) }
      // Beside a chat there may be a call.
      let isWithoutChat = pages.count == invitation.addresses.count
      guard let page = pages.first(where: { isWithoutChat || $0 != .call }) else { return .fine }
      return .found(
        "приглашение ведёт \(page.words), а не в чат группы",
        at: invitation.term.range,
        help: "скопируйте ссылку-приглашение из чата группы, "
          + "например https://vk.me/join/… или https://max.ru/join/…"
      )
    }
  }
}
