import Diagnostics
import Regulation
import Russian
import SourceText

/// An invitation leads to a platform whose term has not passed on the day of the build.
///
/// Russian: «узлы», «платформа»; «приглашают через ссылки-приглашения» (п. 2.7.3).
enum InvitationPlatformIsInUse: Rule {
  static let metadata = RuleMetadata("invitation-platform-is-in-use", .warning, clause: "2.7.3")
    .wanting(.invitations)
    .with(looksAtLinksAlone: true)
    .with(isDated: true).saying("Приглашение ведёт на платформу, которой ещё пользуются")

  /// The last day of a platform is a day on which it is still used.
  static func check(_ inspection: Inspection) -> Checked {
    let hosts = inspection.regulation.hosts
    let inUse = hosts.platform.filter { host in
      hosts.lastDays[host].map { inspection.date <= $0.value } ?? true
    }
    let advice = "создайте чат на платформе, которой пользуетесь, и впишите его приглашение"
    return .invitations(in: inspection) { invitation in
      for host in invitation.addresses.compactMap(\.any?.host) {
        guard let last = inspection.hosts.lastDay(of: host), last.value < inspection.date
        else { continue }
        return .found(
          "приглашение ведёт на сайт \(host.text.quoted), которым пользовались "
            + "по \(last.value.russianFigures)",
          at: invitation.term.range,
          labels: [Label("последний день сайта", at: last.range)],
          help: inUse.isEmpty ? advice : "\(advice); чаты – на сайтах \(inUse.enumerated)"
        )
      }
      return .fine
    }
  }
}
