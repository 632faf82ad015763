import CivilTime
import Definitions
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import SourceText

/// An invitation leads to a platform whose term has not passed on the day of the build.
///
/// Russian: «узлы», «платформа»; «приглашают через ссылки-приглашения» (п. 2.7.3).
enum InvitationPlatformIsInUse: FindingRule {
  static let metadata = RuleMetadata(
    "invitation-platform-is-in-use",
    .warning,
    clause: "2.7.3",
    subject: .recorded(.invitation),
    title: "Приглашение ведёт на платформу, которой ещё пользуются",
    isDated: true
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    let hosts = inspection.institution.regulation.hosts
    guard !hosts.lastDays.isEmpty else { return [] }
    let inUse = hosts.platform.filter { host in
      hosts.lastDays[host].map { inspection.date <= $0.value } ?? true
    }
    return inspection.invitations.compactMap { invitation in
      let addresses = invitation.addresses.compactMap(\.any)
      for host in addresses.map(\.host) {
        guard let last = inspection.hosts.lastDay(of: host), last.value < inspection.date
        else { continue }
        return finding(about: invitation.term, host, last, inUse)
      }
      return nil
    }
  }

  private static func finding(
    about invitation: Term,
    _ host: HostName,
    _ last: Located<CalendarDate>,
    _ inUse: [String]
  ) -> Finding {
    let advice = "создайте чат на платформе, которой пользуетесь, и впишите его приглашение"
    return Finding(
      "приглашение ведёт на сайт \(host.text.quoted), которым пользовались "
        + "по \(last.value.russianFigures)",
      at: invitation.range,
      labels: [Label("последний день сайта", at: last.range)],
      help: inUse.isEmpty ? advice : "\(advice); чаты – на сайтах \(inUse.enumerated)"
    )
  }
}
