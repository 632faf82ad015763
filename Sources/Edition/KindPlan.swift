import Documents

/// The documents of one kind, not yet built: its subjects are known, each document is made when it
/// is asked for.
struct KindPlan: Sendable {
  let kind: String
  let placement: Placement
  let documents: [DocumentID]
  private let make: @Sendable (Int) -> Document
  private let definitions: @Sendable (Int) -> [String]

  init<Kind: DocumentKind>(_ kind: Kind.Type, _ words: Kind.Words, in source: Kind.Source) {
    let subjects = kind.subjects(in: source)
    self.kind = kind.metadata.id
    placement = kind.placement
    documents = subjects.map { kind.id(of: $0, in: source) }
    make = { kind.document(of: subjects[$0], in: source, words) }
    definitions = { kind.sources(of: subjects[$0], in: source) }
  }

  func document(at index: Int) -> Document { make(index) }

  /// Paths of the definition files that the document is about.
  func sources(at index: Int) -> [String] { definitions(index) }
}
