import Diagnostics
import Regulation
import Russian
import Schema
import SourceText

/// Pupils and parents are invited into chats of the platform.
///
/// Russian: «приглашают через ссылки-приглашения в необходимые чаты» (п. 2.7.3).
enum InvitationIsOnPlatform: Rule {
  static let metadata = RuleMetadata("invitation-is-on-platform", .error, clause: "2.7.3")
    .wanting(.invitations)
    .with(looksAtLinksAlone: true)
    .also("2.7.1", "2.8.1").saying("Приглашение ведёт в чат платформы")

  /// Looks at each address that an invitation holds; words beside them are let be.
  static func check(_ inspection: Inspection) -> Checked {
    let help =
      "скопируйте ссылку-приглашение из чата; чаты платформы – на сайтах "
      + inspection.regulation.hosts.platform.enumerated
    return .invitations(in: inspection) { invitation in
      guard let problem = problem(with: invitation, inspection.hosts) else { return .fine }
      return .found(
        problem.words,
        at: invitation.term.range,
        help: problem.isCut ? copying : help
      )
    }
  }

  /// What to do about an address that is cut.
  private static let copying =
    "скопируйте ссылку-приглашение целиком: кнопкой «Скопировать» в чате, а не из текста на экране"

  /// What is wrong with the first address; `nil` when all lead to the platform.
  private static func problem(
    with invitation: Invitation,
    _ hosts: HostTable
  ) -> (words: String, isCut: Bool)? {
    if invitation.addresses.isEmpty {
      return ("приглашение \(invitation.term.value.quoted) – не ссылка", false)
    }
    for candidate in invitation.addresses {
      switch candidate.address {
      case .failure(let fault):
        return ("приглашение \(candidate.text.quoted) не открыть: \(fault.reason)", false)
      case .success(let address) where !hosts.isOnPlatform(address.host):
        return (
          "приглашение ведёт на сайт \(address.host.text.quoted), а не в чат платформы", false
        )
      case .success where candidate.isCut(in: invitation.term.value):
        return ("ссылка-приглашение \(candidate.text.quoted) обрезана, и по ней не войти", true)
      case .success: continue
      }
    }
    return nil
  }
}

extension AddressCandidate {
  /// Whether its end is missing: «vk.me/join/AbCd…», «vk.me/join/AbCd...», «vk.me/join/».
  fileprivate func isCut(in written: String) -> Bool {
    let path = text.trimmingSuffix { $0 == "/" }
    return ["…", ".."].contains { written.utf8.holds($0) && written.utf8.holds(text + $0) }
      || ["…", ".."].contains(where: text.utf8.holds) || path.hasSuffix("/join")
  }
}
