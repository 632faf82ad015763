import CivilTime
import InstitutionModel
import Regulation
import Schema
import SourceText

/// What the regulation thinks of hosts, looked up by name.
///
/// The nearest domain decides: `edu.example.ru` may be known though `example.ru` is not. A domain
/// that an institution's regulation allows is allowed even if the built-in one forbids it; its platform
/// and its site are known unless they are forbidden.
struct HostTable {
  /// What a host is.
  enum Verdict: Hashable {
    /// The regulation or the institution lets it be used.
    case known
    /// Nobody says anything of it.
    case unknown
    /// The regulation forbids it: what to use instead, and the line that says so, if it is not
    /// built in.
    case forbidden(replacement: String, place: SourceRange?)
  }

  /// By domain in the form of ``HostName``.
  private var verdicts: [String: Verdict] = [:]
  /// Domains of the platform's chats and of the institution's own.
  private var platform: Set<String> = []
  /// By domain of the platform: the last day on which it may be used.
  private var lastDays: [String: Located<CalendarDate>] = [:]

  /// The regulation's hosts, then what the institution calls its own.
  init(_ hosts: Hosts, _ definitions: Definitions) {
    for (domain, replacement) in hosts.forbidden {
      guard let host = HostName(domain) else { continue }
      let place = hosts.forbiddenPlaces[domain]
      verdicts[host.text] = .forbidden(replacement: replacement, place: place)
    }
    for domain in hosts.allowed + hosts.platform {
      if let host = HostName(domain) { verdicts[host.text] = .known }
    }
    let file = definitions.institution?.value
    let home = lawfulHosts(in: file?.platform.value?.address.located)
    for host in home + lawfulHosts(in: file?.identity.value?.website.located) {
      verdicts[host] = .known
    }
    platform = Set(hosts.platform.compactMap { HostName($0)?.text })
    for (domain, day) in hosts.lastDays {
      if let host = HostName(domain) { lastDays[host.text] = day }
    }
    platform.formUnion(home)
  }

  /// The hosts that an institution calls its own, without those that nobody may use.
  private func lawfulHosts(in address: Term?) -> [String] {
    (address?.addresses ?? []).compactMap(\.any?.host).filter { host in
      if case .forbidden = verdict(on: host) { false } else { true }
    }.map(\.text)
  }

  /// What the nearest domain with a verdict says.
  func verdict(on host: HostName) -> Verdict {
    host.domains.lazy.compactMap { verdicts[$0] }.first ?? .unknown
  }

  /// Whether an address lies on a forbidden host.
  func forbids(_ address: WebAddress?) -> Bool {
    guard let address, case .forbidden = verdict(on: address.host) else { return false }
    return true
  }

  /// Whether chats of the platform are there.
  func isOnPlatform(_ host: HostName) -> Bool { host.domains.contains(where: platform.contains) }

  /// The last day on which chats there are used; `nil` for a host without end.
  func lastDay(of host: HostName) -> Located<CalendarDate>? {
    host.domains.first(where: platform.contains).flatMap { lastDays[$0] }
  }
}
