import SourceText

/// An address of the web as far as rules look at it.
struct WebAddress {
  /// `https`, in lower case; `nil` for an address without it: `vk.me/join/…`.
  var scheme: String?
  /// Where it leads, without user and port.
  var host: HostName
}

/// Why a text that begins like an address is none.
enum AddressFault: Error {
  /// It ends behind its scheme, or its slashes are missing: `https:vk.ru`.
  case noHost
  /// What stands for the host cannot be one.
  case badHost(String)
  /// The port is no number up to 65535.
  case badPort(String)
  /// Two beginnings, `http://https://…`; what stands from the second on.
  case twoSchemes(String)
  /// A page that only leads on, `…/away.php?to=…`; where to.
  case redirect(String)
}

extension WebAddress {
  /// Reads `scheme://user@host:port/path` or the same without the scheme.
  ///
  /// The host is what a browser would go to: after the last `@`, before the port.
  init(_ text: String) throws(AddressFault) {
    let (scheme, rest) = Self.schemeAndRest(of: text)
    self.scheme = scheme
    guard let rest else { throw .noHost }
    if Self.schemeAndRest(of: String(rest)).0 != nil { throw .twoSchemes(String(rest)) }
    if let target = Self.target(of: rest) { throw .redirect(target) }
    var authority = rest.prefix { !"/?#\\".contains($0) }
    if let at = authority.lastIndex(of: "@") {
      authority = authority[authority.index(after: at)...]
    }
    if let colon = authority.lastIndex(of: ":"), !authority.hasSuffix("]") {
      let port = authority[authority.index(after: colon)...]
      guard port.isEmpty || Self.isPort(port) else { throw .badPort(String(port)) }
      authority = authority[..<colon]
    }
    guard !authority.isEmpty else { throw .noHost }
    guard let host = HostName(String(authority)) else { throw .badHost(String(authority)) }
    self.host = host
  }

  /// The scheme in lower case and what follows its `//`; no rest where the slashes are missing.
  private static func schemeAndRest(of text: String) -> (String?, Substring?) {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return (nil, text[...]) }
    if text.utf8[colon...].starts(with: "://".utf8) {
      let scheme = text[..<colon].lowercased()
      if !scheme.isEmpty, scheme.allSatisfy({ $0.isASCII && $0.isLetter }) {
        return (scheme, text[text.utf8.index(colon, offsetBy: 3)...])
      }
    }
    for scheme in ["https", "http"] where text.lowercased().hasPrefix("\(scheme):") {
      return (scheme, nil)
    }
    return (nil, text[...])
  }

  /// Pages that lead elsewhere, by the last part of their path.
  private static let redirecting: Set<Substring> = [
    "away.php", "away", "url", "redirect", "proxy", "iv", "go", "goto", "out", "click", "link",
    "dk",
  ]

  /// Where a page that only leads on leads; `nil` for others.
  private static func target(of rest: Substring) -> String? {
    guard let mark = rest.firstIndex(of: "?") else { return nil }
    let path = rest[..<mark].split(separator: "/").dropFirst()
    guard path.last.map(redirecting.contains) ?? false else { return nil }
    for part in rest[rest.index(after: mark)...].split(separator: "&") {
      guard let equals = part.firstIndex(of: "=") else { continue }
      let value = part[part.index(after: equals)...].percentDecoded
      let lower = value.lowercased()
      if lower.hasPrefix("https://") || lower.hasPrefix("http://") { return value }
    }
    return nil
  }

  /// Whether the digits are a port (RFC 3986, 3.2.3; at most 16 bits).
  private static func isPort(_ text: Substring) -> Bool {
    text.utf8.allSatisfy { (48...57).contains($0) } && Int(text).map { $0 <= 65_535 } ?? false
  }
}
