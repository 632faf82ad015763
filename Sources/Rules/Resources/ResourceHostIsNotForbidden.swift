import Diagnostics
import InstitutionModel
import Regulation
import Russian

/// Foreign messengers and video services are not used for teaching.
///
/// Looks at every text for pupils and parents: resources, tasks, places, guidance, pages, the platform
/// and the site. Invitations have a rule of their own.
///
/// Russian: «сайты российского происхождения», «VK Мессенджер» (п. 1.12).
enum ResourceHostIsNotForbidden: Rule {
  static let metadata = RuleMetadata("resource-host-is-not-forbidden", .error, clause: "1.12")
    .with(looksAtLinksAlone: true)
    .also("1.3.1").saying("Ресурс лежит не на запрещённом сайте")

  /// Looks at everything that may be an address, with a scheme or without, and at where it leads on.
  static func check(_ inspection: Inspection) -> Checked {
    let words = inspection.texts.forPupils + inspection.definitions.pages.flatMap(\.dottedWords)
    let hosts = words.flatMap(\.addresses).compactMap { candidate in
      candidate.destination.map { ($0.host, candidate.place) }
    }
    return .each(hosts, .address) { host, place in
      guard case .forbidden(let replacement, let source) = inspection.hosts.verdict(on: host)
      else { return .fine }
      return .found(
        source == nil
          ? "сайт \(host.text.quoted) не российский, а для занятий берут сайты российского происхождения"
          : "сайт \(host.text.quoted) запрещён для занятий",
        at: place,
        labels: [Label("запрет записан здесь", at: source)],
        help: "замените ссылку; вместо этого сайта – \(replacement)"
      )
    }
  }
}
