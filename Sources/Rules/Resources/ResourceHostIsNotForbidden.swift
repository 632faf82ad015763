import Definitions
import Diagnostics
import Regulation
import Russian
import SourceText

/// Foreign messengers and video services are not used for teaching.
///
/// Russian: «сайты российского происхождения», «VK Мессенджер» (п. 1.12).
enum ResourceHostIsNotForbidden: DefinitionRule {
  static let metadata = RuleMetadata(
    "resource-host-is-not-forbidden",
    .error,
    clause: "1.12",
    also: ["1.3.1"],
    subject: .groupsWith(.addresses),
    title: "Ресурс лежит не на запрещённом сайте"
  )

  static func findings(in survey: Survey) -> [Finding] {
    survey.resourceAddresses.compactMap { candidate in
      guard let host = candidate.any?.host,
        case .forbidden(let replacement) = survey.hosts.verdict(on: host)
      else { return nil }
      return Finding(
        "сайт \(host.text.quoted) запрещён для занятий",
        at: candidate.range,
        help: "замените ссылку; вместо этого сайта – \(replacement)"
      )
    }
  }
}
