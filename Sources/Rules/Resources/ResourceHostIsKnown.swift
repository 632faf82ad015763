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
      "если он российский и подходит для занятий, впишите его в файл regulation.yaml: раздел "
      + "«узлы», строка «разрешены: …»; если нет, замените ссылку"
    return .each(hosts, .address) { host, place in
      guard inspection.hosts.verdict(on: host) == .unknown else { return .fine }
      if let better = inspection.replacement(of: host) {
        return .found(
          "сайта \(host.text.quoted) нет среди разрешённых",
          at: place,
          help: "замените ссылку; вместо этого сайта – \(better)"
        )
      }
      let near = Spelling.guess(for: host.text, in: inspection.regulation.hosts.allowed)
      return .found(
        "сайта \(host.text.quoted) нет среди разрешённых",
        at: place,
        help: [near, advice].compactMap(\.self).joined(separator: "; ")
      )
    }
  }
}

extension Inspection {
  /// What the regulation has instead of the foreign service that lies on a host.
  fileprivate func replacement(of host: HostName) -> String? {
    let name = host.domains.lazy.compactMap { Self.services[$0] }.first
    return name.flatMap { name in
      regulation.platform.discouraged.first { $0.name == name }?.replacement
    }
  }

  /// By domain: the name under which the regulation speaks of it.
  private static let services = [
    "docs.google.com": "Google Docs", "sheets.google.com": "Google Sheets",
    "slides.google.com": "Google Slides", "drive.google.com": "Google Drive",
    "forms.gle": "Google Forms", "forms.google.com": "Google Forms",
    "classroom.google.com": "Google Classroom", "gmail.com": "Gmail", "dropbox.com": "Dropbox",
    "onedrive.live.com": "OneDrive", "1drv.ms": "OneDrive", "icloud.com": "iCloud",
    "notion.so": "Notion", "quizlet.com": "Quizlet", "kahoot.com": "Kahoot", "kahoot.it": "Kahoot",
    "quizizz.com": "Quizizz", "padlet.com": "Padlet", "mentimeter.com": "Mentimeter",
    "menti.com": "Mentimeter", "miro.com": "Miro", "trello.com": "Trello", "canva.com": "Canva",
    "wordwall.net": "Wordwall", "duolingo.com": "Duolingo", "anydesk.com": "AnyDesk",
    "twitter.com": "Twitter", "pinterest.com": "Pinterest", "edmodo.com": "Edmodo",
  ]
}
