/// Where the site for everybody stands on the internet.
///
/// Russian: «адрес сайта».
public struct SiteAddress: Hashable, Sendable {
  /// Of the front page; ends with a slash, and is of ASCII, as all who follow links understand it.
  public let root: String

  /// The address that people write: with or without its scheme, «index.html» and last slash; `nil` for what is no
  /// address of a site.
  public init?(_ text: String) {
    var rest = text.split(separator: " ").joined(separator: " ")[...]
    let scheme = rest.lowercased().hasPrefix("http://") ? "http://" : "https://"
    if rest.lowercased().hasPrefix(scheme) { rest = rest.dropFirst(scheme.count) }
    if rest.hasSuffix("/index.html") { rest = rest.dropLast("index.html".count) }
    let isPlain = rest.allSatisfy { $0.isLetter || $0.isNumber || "-._~/%:".contains($0) }
    let host = rest.prefix { $0 != "/" && $0 != ":" }
    let names = host.split(separator: ".", omittingEmptySubsequences: false)
    guard isPlain, names.count > 1, names.allSatisfy({ !$0.isEmpty }),
      let name = NetworkName.ofHost(host)
    else { return nil }
    let path = NetworkName.ofPath(rest.dropFirst(host.count))
    root = scheme + name + path + (path.hasSuffix("/") ? "" : "/")
  }

  /// The address of a file by its path from the front page's folder; that of the front page is the root.
  public func address(of path: String) -> String {
    path == "index.html" ? root : root + path
  }

  /// `ddt.example`.
  var host: String {
    String(root.drop { $0 != "/" }.dropFirst(2).prefix { $0 != "/" && $0 != ":" })
  }

  /// What a server calls the folder of the front page: `/`, `/raspisanie/`.
  public var folder: String {
    let host = root.drop { $0 != "/" }.dropFirst(2)
    return String(host.drop { $0 != "/" })
  }
}

extension SiteAddress? {
  /// The domain that identities of events and of news have within, `ddt.example`.
  ///
  /// That of a site without an address nobody can own (RFC 2606).
  var domainOfIdentities: String { self?.host.lowercased() ?? "ozero.invalid" }
}
