import Russian
import Schema
import SourceText

/// Where a group finds its materials (clause 1.12).
///
/// Russian: «ресурсы» (п. 1.12).
public enum Resource: Hashable, Sendable {
  /// An `http` or `https` address, without what stands around it.
  case address(String)
  /// What has no address: «альбом, краски».
  case words(String)
  /// An e-mail, which staff alone may see.
  case email(String)

  init(_ text: String) {
    self = text.isEmail ? .email(text) : text.asAddress.map(Self.address) ?? .words(text)
  }

  public var text: String {
    switch self {
    case .address(let text), .words(let text), .email(let text): text
    }
  }

  /// Whether it may be published.
  var isPublic: Bool {
    switch self {
    case .address, .words: true
    case .email: false
    }
  }
}

extension Shape where Value == Resource {
  static let resource = Shape<String>.text.map { text, _, _ in Resource(text) }
}

extension String {
  /// Whether the text is an e-mail address and nothing else.
  var isEmail: Bool {
    let parts = split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".")
      && !contains(where: \.isWhitespace) && !contains("/")
  }
}

extension String {
  /// The address that the whole text is: `<https://sferum.ru/>`, «sferum.ru/», `https://sferum.ru/.`; `nil` for words.
  fileprivate var asAddress: String? {
    guard utf8.contains(UInt8(ascii: ".")), !contains(where: \.isWhitespace) else { return nil }
    let bare = withoutSignsAround
    let scheme = ["https://", "http://"].first { bare.lowercased().hasPrefix($0) }
    let rest = bare.dropFirst(scheme?.count ?? 0)
    let host = rest.prefix { !"/?#:".contains($0) }
    guard scheme != nil || host.isHostOfSite else { return nil }
    let isPlain = host.allSatisfy { $0.isASCII && !"@%".contains($0) }
    return (scheme ?? "https://") + (isPlain ? host.lowercased() : String(host))
      + rest.dropFirst(host.count)
  }

  /// Without brackets and quotation marks around the whole, and without stops behind it.
  private var withoutSignsAround: String {
    let text = trimmingSuffix { ".,;:!".contains($0) }
    guard let first = text.first, let last = text.last, text.count > 2,
      Self.pairs.contains([first, last])
    else { return text }
    return String(text.dropFirst().dropLast()).withoutSignsAround
  }

  private static let pairs: Set<[Character]> = [
    ["<", ">"], ["«", "»"], ["\"", "\""], ["'", "'"], ["(", ")"], ["[", "]"], ["„", "“"],
    ["“", "”"],
  ]
}

extension Substring {
  /// Whether it is the host of an address that lacks its scheme: «sferum.ru».
  fileprivate var isHostOfSite: Bool {
    let parts = split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, let ending = parts.last else { return false }
    return Self.endings.contains(ending.lowercased())
      && parts.allSatisfy(\.isLabel)
  }

  private var isLabel: Bool {
    !isEmpty && allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
  }

  private static let endings: Set = ["ru", "рф", "su", "com", "org", "info", "online", "net"]
}
