import Documents

/// The documents of one kind, not yet built: its subjects are known, each document is made when it
/// is asked for.
struct KindPlan: Sendable {
  let kind: String
  let documents: [DocumentID]
  private let make: @Sendable (Int) -> Document
  private let definitions: @Sendable (Int) -> [String]

  init<Source, Kind: DocumentKind<Source>>(_ kind: Kind.Type, in source: Source) {
    let subjects = kind.subjects(in: source)
    self.kind = kind.metadata.id
    documents = subjects.map { kind.id(of: $0, in: source) }
    make = { kind.document(of: subjects[$0], in: source) }
    definitions = { kind.sources(of: subjects[$0], in: source) }
  }

  func document(at index: Int) -> Document { make(index) }

  /// Paths of the definition files that the document is about.
  func sources(at index: Int) -> [String] { definitions(index) }
}
