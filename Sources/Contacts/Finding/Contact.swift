/// A telephone, an e-mail or an invitation in a text.
public struct Contact: Hashable, Sendable {
  /// What it is.
  public enum Kind: Hashable, Sendable, CaseIterable {
    /// An invitation that stands in the definitions.
    case invitation
    /// Any other address that joins a chat or a call.
    case joinAddress
    /// An e-mail address, as written or hidden from machines.
    case email
    /// A telephone with its code.
    case telephone
  }

  public var kind: Kind
  /// Where it stands in the source, in bytes.
  public var range: Range<Int>
  /// As it is read, in lower case; of an address that joins only its look.
  public var text: String
  /// The same for the same number or address, however it is written.
  public var identity: String

  /// The beginning of it, enough to find the place by and too little to use.
  public var excerpt: String {
    switch kind {
    case .invitation, .telephone: "\(text.prefix(min(text.count / 2, 12)))…"
    case .joinAddress: "\(text.prefix(12))…"
    case .email: "\(text.drop { $0 == "\"" }.prefix(1))…\(text.drop { $0 != "@" })"
    }
  }
}
