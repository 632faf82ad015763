import Diagnostics
import Regulation
import Russian

/// Resources lie on sites that the regulation knows to be Russian.
///
/// Russian: «цифровые образовательные ресурсы, размещённые на образовательных сайтах российского
/// происхождения» (п. 1.12).
enum ResourceHostIsKnown: Rule {
  static let metadata = RuleMetadata("resource-host-is-known", .warning, clause: "1.12")
    .with(looksAtLinksAlone: true)
    .also("1.3.1").saying("Сайт ресурса есть среди разрешённых")

  /// Looks at addresses that say how to get there, or end as hosts do.
  static func check(_ inspection: Inspection) -> Checked {
    let hosts = inspection.resourceAddresses.compactMap { candidate in
      candidate.likely.map { ($0.host, candidate.range) }
    }
    let advice =
      "если он российский и подходит для занятий, впишите его в «разрешены» раздела «узлы» "
      + "файла regulation.yaml"
    return .each(hosts, .address) { host, place in
      guard inspection.hosts.verdict(on: host) == .unknown else { return .fine }
      let near = Spelling.guess(for: host.text, in: inspection.regulation.hosts.allowed)
      return .found(
        "сайта \(host.text.quoted) нет среди разрешённых",
        at: place,
        help: [near, advice].compactMap(\.self).joined(separator: "; ")
      )
    }
  }
}
