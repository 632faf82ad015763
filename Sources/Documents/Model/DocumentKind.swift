/// What a kind of document is.
public struct KindMetadata: Hashable, Sendable {
  /// The permanent name, in kebab-case: the `kind` of its documents' identities.
  public var id: String
  /// What people call it: «Уведомление родителям».
  public var title: String
  /// The clauses that it follows from and prints, by our own names of them.
  public var clauses: [String]
  /// Further clauses that it helps to fulfil and does not print.
  public var fulfils: [String]

  public init(id: String, title: String, clauses: [String], fulfils: [String] = []) {
    self.id = id
    self.title = title
    self.clauses = clauses
    self.fulfils = fulfils
  }
}

/// A kind of document: knows the domain, nothing of formats and addresses.
///
/// Documents stream: first the subjects are listed, then one document is built at a time.
public protocol DocumentKind<Source>: Sendable {
  /// What the kind may know: the public or the internal side of the institution.
  associatedtype Source: Sendable
  /// What one document is about.
  associatedtype Subject: Sendable

  static var metadata: KindMetadata { get }

  /// What there are documents of, in the order in which they are listed.
  static func subjects(in source: Source) -> [Subject]

  static func id(of subject: Subject, in source: Source) -> DocumentID

  static func document(of subject: Subject, in source: Source) -> Document

  /// Paths of the definition files that the document is about, for the manifest.
  static func sources(of subject: Subject, in source: Source) -> [String]
}
