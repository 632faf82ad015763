import CivilTime
import Definitions
import Regulation
import SourceText

/// What the regulation thinks of hosts, looked up by name.
///
/// The nearest domain decides: `edu.example.ru` may be known though `example.ru` is not. A domain
/// that an institution allows is allowed even if the built-in regulation forbids it.
struct HostTable {
  /// What a host is.
  enum Verdict: Hashable {
    case known
    case unknown
    case forbidden(replacement: String)
  }

  private var verdicts: [String: Verdict] = [:]
  private var platform: Set<String> = []
  private var lastDays: [String: Located<CalendarDate>] = [:]

  init(_ hosts: Hosts, _ definitions: Definitions) {
    for (domain, replacement) in hosts.forbidden {
      if let host = HostName(domain) { verdicts[host.text] = .forbidden(replacement: replacement) }
    }
    let identity = definitions.institution?.value.identity?.value
    let home = definitions.institution?.value.platform?.value.address
    let own = [home, identity?.website].compactMap { $0 }.flatMap(\.addresses)
      .compactMap { $0.any?.host.text }
    for domain in (hosts.allowed + hosts.platform).compactMap({ HostName($0)?.text }) + own {
      verdicts[domain] = .known
    }
    platform = Set(hosts.platform.compactMap { HostName($0)?.text })
    for (domain, day) in hosts.lastDays {
      if let host = HostName(domain) { lastDays[host.text] = day }
    }
    platform.formUnion((home?.addresses ?? []).compactMap { $0.any?.host.text })
  }

  func verdict(on host: HostName) -> Verdict {
    host.domains.lazy.compactMap { verdicts[$0] }.first ?? .unknown
  }

  /// Whether chats of the platform are there.
  func isOnPlatform(_ host: HostName) -> Bool { host.domains.contains(where: platform.contains) }

  /// The last day on which chats there are used; `nil` for a host without end.
  func lastDay(of host: HostName) -> Located<CalendarDate>? {
    host.domains.first(where: platform.contains).flatMap { lastDays[$0] }
  }
}
