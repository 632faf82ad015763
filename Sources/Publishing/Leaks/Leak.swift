/// A place in a public file that holds what must not be public.
public struct Leak: Hashable, Sendable, Comparable {
  /// What was found.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// An invitation that stands in the definitions.
    case invitation
    /// Any other address that joins a chat or a call.
    case joinAddress
    case email
    case telephone

    /// In Russian, in the nominative.
    public var title: String {
      switch self {
      case .invitation: "приглашение из определений"
      case .joinAddress: "адрес для входа в чат или звонок"
      case .email: "адрес электронной почты"
      case .telephone: "номер телефона"
      }
    }
  }

  /// The file, relative to the output.
  public var path: String
  /// Counted from 1.
  public var line: Int
  public var kind: Kind
  /// Enough to find the place by and too little to use.
  public var excerpt: String
  /// The same for the same number or address, however it is written; never shown.
  public var identity: String

  public init(path: String, line: Int, kind: Kind, excerpt: String, identity: String = "") {
    self.path = path
    self.line = line
    self.kind = kind
    self.excerpt = excerpt
    self.identity = identity
  }

  /// One line of Russian that names the file, what was found and how it begins.
  public var message: String { "«\(path)», строка \(line): \(kind.title) «\(excerpt)»" }

  public static func < (first: Self, second: Self) -> Bool {
    (first.path, first.line, first.kind.rawValue, first.excerpt)
      < (second.path, second.line, second.kind.rawValue, second.excerpt)
  }
}
