import Diagnostics
import Regulation
import Russian
import SourceText

/// Pupils and parents are invited into chats of the platform.
///
/// Russian: «приглашают через ссылки-приглашения в необходимые чаты» (п. 2.7.3).
enum InvitationIsOnPlatform: Rule {
  static let metadata = RuleMetadata("invitation-is-on-platform", .error, clause: "2.7.3")
    .with(looksAtLinksAlone: true)
    .also("2.7.1", "2.8.1").saying("Приглашение ведёт в чат платформы")

  /// Looks at each address that an invitation holds; words beside them are let be.
  static func check(_ inspection: Inspection) -> Checked {
    let help =
      "скопируйте ссылку-приглашение из чата; чаты платформы – на сайтах "
      + inspection.regulation.hosts.platform.enumerated
    return .invitations(in: inspection) { invitation in
      guard let problem = problem(with: invitation, inspection.hosts) else { return .fine }
      return .found(problem, at: invitation.term.range, help: help)
    }
  }

  /// What is wrong with the first address; `nil` when all lead to the platform.
  private static func problem(with invitation: Invitation, _ hosts: HostTable) -> String? {
    if invitation.addresses.isEmpty {
      return "приглашение \(invitation.term.value.quoted) – не ссылка"
    }
    for candidate in invitation.addresses {
      switch candidate.address {
      case .failure(let fault):
        return "приглашение \(candidate.text.quoted) не открыть: \(fault.reason)"
      case .success(let address) where !hosts.isOnPlatform(address.host):
        return "приглашение ведёт на сайт \(address.host.text.quoted), а не в чат платформы"
      case .success: continue
      }
    }
    return nil
  }
}
