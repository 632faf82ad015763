import Regulation

/// A page of the platform that is no chat: anybody can open it, or it is a call.
enum OpenPage {
  /// The address of the site alone.
  case front
  /// A community, a channel or somebody's own page.
  case community
  /// A call, which is over when everybody has left.
  case call

  /// What is said of it: «ведёт …».
  var words: String {
    switch self {
    case .front: "на главную страницу сайта"
    case .community: "на открытую страницу или в сообщество"
    case .call: "в звонок"
    }
  }

  /// Nothing where the address leads elsewhere, or nobody knows where.
  init?(_ candidate: AddressCandidate, _ hosts: HostTable) {
    guard let address = candidate.any, hosts.isOnPlatform(address.host) else { return nil }
    let rest = candidate.text.withoutScheme.utf8.drop { !$0.endsHost }
    let place = rest.prefix { !$0.endsPath }
    let path = place.split(separator: UInt8(ascii: "/"))
    if Self.isCall(path.first, rest[place.endIndex...]) {
      self = .call
      return
    }
    let hasMore = place.endIndex < rest.endIndex && rest.last?.endsHost == false
    switch path.count {
    case 0 where !hasMore: self = .front
    case 1
    where Self.isCommunity(String(path[0])?.lowercased(), of: address.host, isAlone: !hasMore):
      self = .community
    case _: return nil
    }
  }

  /// «vk.com/call/join/…», «sferum.ru/?call_link=…».
  private static func isCall(
    _ first: Substring.UTF8View?,
    _ query: Substring.UTF8View.SubSequence
  ) -> Bool {
    if let first, let name = String(first)?.lowercased(), calls.contains(name) { return true }
    return query.split { $0.endsPath || $0 == UInt8(ascii: "&") }.contains { part in
      let name = part.prefix { $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: "_") }
      return String(name)?.lowercased() == "call"
    }
  }

  private static let calls: Set = ["call", "calls"]

  /// Whether the one part of a path is the name of a page.
  private static func isCommunity(_ name: String?, of host: HostName, isAlone: Bool) -> Bool {
    guard let name else { return false }
    for kind in ["club", "public", "event"] where name.hasPrefix(kind) {
      let number = name.dropFirst(kind.count)
      if !number.isEmpty, number.allSatisfy(\.isNumber) { return true }
    }
    return isAlone && host.domains.contains(where: withNames.contains)
      && !services.contains(name)
  }

  /// Sites where the name of a community or a channel is all of the path.
  private static let withNames: Set = ["vk.com", "vk.ru", "max.ru"]
  /// Names of such sites that are none of communities.
  private static let services: Set = ["im", "join", "chat", "c"]
}

extension String {
  /// What follows `https://`.
  fileprivate var withoutScheme: Substring {
    guard let colon = utf8.firstIndex(of: UInt8(ascii: ":")),
      utf8[colon...].starts(with: "://".utf8)
    else { return self[...] }
    return self[utf8.index(colon, offsetBy: 3)...]
  }
}

extension UInt8 {
  /// Whether a query or a fragment begins here.
  fileprivate var endsPath: Bool { self == UInt8(ascii: "?") || self == UInt8(ascii: "#") }

  /// Whether the path begins here, or what follows it.
  fileprivate var endsHost: Bool { self == UInt8(ascii: "/") || endsPath }
}
