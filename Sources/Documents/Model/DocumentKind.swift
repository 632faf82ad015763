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

/// A kind of document: all about it is in its folder, and nothing about it elsewhere.
///
/// It knows the domain, nothing of the bytes of formats and of addresses. Documents stream: first the
/// subjects are listed, then one document is built at a time.
public protocol DocumentKind<Source>: Sendable {
  /// What the kind may know: the public or the internal side of the institution.
  associatedtype Source: WindowSource
  /// What one document is about.
  associatedtype Subject: Sendable
  /// What may be reworded without touching code: its templates, `Void` for a kind without.
  associatedtype Words: Sendable

  static var metadata: KindMetadata { get }

  /// Has no default: a kind that lies nowhere does not compile.
  static var placement: Placement { get }

  /// Reads the kind's own templates; asked once in a run, by whoever plans the kind.
  static func words(_ reader: inout TemplateReader) -> Words

  /// What there are documents of, in the order in which they are listed.
  static func subjects(in source: Source) -> [Subject]

  /// Unique among the documents of the kind, and the same from build to build.
  static func id(of subject: Subject, in source: Source) -> DocumentID

  /// The part of the source that the document follows from: its key is made of that.
  static func reads(_ subject: Subject, in source: Source) -> Source.Reads

  /// Sees no more of the source than it reads.
  static func document(of subject: Subject, in window: Source, _ words: Words) -> Document

  /// Paths of the definition files that the document is about, for the manifest.
  static func sources(of subject: Subject, in source: Source) -> [String]
}

extension DocumentKind where Words == Void {
  /// The kind's words are in its code alone.
  public static func words(_ reader: inout TemplateReader) {}
}
