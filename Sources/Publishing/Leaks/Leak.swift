import Contacts

/// A place in a public file that holds what must not be public.
public struct Leak: Hashable, Sendable, Comparable {
  /// The file, relative to the output.
  public var path: String
  /// Counted from 1; 0 where the name of the file holds it.
  public var line: Int
  /// What it is: a telephone, an e-mail, an invitation.
  public var kind: Contact.Kind
  /// Enough to find the place by and too little to use.
  public var excerpt: String
  /// The same for the same number or address, however it is written; never shown.
  public var identity: String

  /// Without an identity, leaks of one kind cannot be told to be the same.
  public init(
    path: String,
    line: Int,
    kind: Contact.Kind,
    excerpt: String,
    identity: String = ""
  ) {
    self.path = path
    self.line = line
    self.kind = kind
    self.excerpt = excerpt
    self.identity = identity
  }

  /// A contact that was found in a line of a file.
  init(_ contact: Contact, path: String, line: Int) {
    self.init(
      path: path,
      line: line,
      kind: contact.kind,
      excerpt: contact.excerpt,
      identity: contact.identity
    )
  }

  /// One line of Russian that names the file, what was found and how it begins.
  public var message: String {
    "«\(path)», \(line == 0 ? "имя" : "строка \(line)"): \(kind.title) «\(excerpt)»"
  }

  /// By file, line, kind and excerpt: the order in which they are told.
  public static func < (first: Self, second: Self) -> Bool {
    (first.path, first.line, first.kind.title, first.excerpt)
      < (second.path, second.line, second.kind.title, second.excerpt)
  }
}

extension Contact.Kind {
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
