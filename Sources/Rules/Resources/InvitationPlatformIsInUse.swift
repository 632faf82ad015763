import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// An invitation leads to a platform whose term has not passed on the day of the build.
///
/// Russian: «узлы», «платформа»; «приглашают через ссылки-приглашения» (п. 2.7.3).
enum InvitationPlatformIsInUse: Rule {
  static let metadata = RuleMetadata(
    "invitation-platform-is-in-use",
    .warning,
    clause: "2.7.3",
    isDated: true
  )
  .saying("Приглашение ведёт на платформу, которой ещё пользуются")

  static func check(_ inspection: Inspection) -> Checked {
    let hosts = inspection.institution.regulation.hosts
    let inUse = hosts.platform.filter { host in
      hosts.lastDays[host].map { inspection.date <= $0.value } ?? true
    }
    return .invitations(in: inspection) { invitation in
      for host in invitation.addresses.compactMap(\.any?.host) {
        guard let last = inspection.hosts.lastDay(of: host), last.value < inspection.date
        else { continue }
        return .found([finding(about: invitation.term, host, last, inUse)])
      }
      return .fine
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
