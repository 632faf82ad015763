import Documents
import Hashing

/// The documents of one kind, not yet built: its subjects are known, each document is made when it
/// is asked for.
struct KindPlan: Sendable {
  let kind: String
  let placement: Placement
  let documents: [DocumentID]
  private let make: @Sendable (Int) -> Document
  private let digest: @Sendable (Int) -> Digest
  private let definitions: @Sendable (Int) -> [String]

  init<Kind: DocumentKind>(
    _ kind: Kind.Type,
    _ words: LazyWords<Kind.Words>,
    _ choice: FormatChoice,
    in source: Kind.Source
  ) {
    let subjects = kind.subjects(in: source)
    self.kind = kind.metadata.id
    placement = choice.placement(of: kind)
    documents = subjects.map { kind.id(of: $0, in: source) }
    make = { index in
      let window = source.window(kind.reads(subjects[index], in: source))
      return kind.document(of: subjects[index], in: window, words.words)
    }
    digest = { source.digest(of: kind.reads(subjects[$0], in: source)) }
    definitions = { kind.sources(of: subjects[$0], in: source) }
  }

  /// Of all that a document is made from: what its kind reads, and which document it is.
  func key(at index: Int) -> Digest {
    var hash = SHA256()
    hash.update(documents[index].kind)
    hash.update(documents[index].subject)
    hash.update(digest(index))
    return hash.digest()
  }

  func document(at index: Int) -> Document { make(index) }

  /// Paths of the definition files that the document is about.
  func sources(at index: Int) -> [String] { definitions(index) }
}
