import Definitions
import Diagnostics
import Regulation
import Russian
import SourceText

/// Foreign messengers and video services are not used for teaching.
///
/// Looks at every text for pupils and parents: resources, tasks, places, guidance, pages, the platform
/// and the site. Invitations have a rule of their own.
///
/// Russian: «сайты российского происхождения», «VK Мессенджер» (п. 1.12).
enum ResourceHostIsNotForbidden: FindingRule {
  static let metadata = RuleMetadata(
    "resource-host-is-not-forbidden",
    .error,
    clause: "1.12",
    also: ["1.3.1"],
    subject: .groupsWith(.addresses),
    title: "Ресурс лежит не на запрещённом сайте"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    let words = inspection.textsForPupils + inspection.definitions.pages.flatMap(\.dottedWords)
    return words.flatMap(\.addresses).compactMap { candidate in
      guard let host = candidate.any?.host,
        case .forbidden(let replacement, let place) = inspection.hosts.verdict(on: host)
      else { return nil }
      return Finding(
        "сайт \(host.text.quoted) запрещён для занятий",
        at: candidate.place,
        labels: place.map { [Label("запрет записан здесь", at: $0)] } ?? [],
        help: "замените ссылку; вместо этого сайта – \(replacement)"
      )
    }
  }
}
