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
