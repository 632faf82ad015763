import Documents
import Hashing

/// The documents of one kind, not yet built: its subjects are known, each document is made when it
/// is asked for.
struct KindPlan: Sendable {
  /// The permanent name.
  let kind: String
  /// Tree, path and formats, as far as they are wanted.
  let placement: Placement
  /// The identities, in the order of the subjects.
  let documents: [DocumentID]
  /// Makes the document of an index, seen through its own window.
  private let make: @Sendable (Int) -> Document
  /// Of what pages show around each document.
  let shared: Digest
  /// Of what the document of an index reads.
  private let digest: @Sendable (Int) -> Digest
  /// Paths of the files that the document of an index is about.
  private let definitions: @Sendable (Int) -> [String]

  /// Only subjects are asked for now; words are read with the first document.
  init<Kind: DocumentKind>(
    _ kind: Kind.Type,
    _ words: LazyWords<Kind.Words>,
    _ choice: FormatChoice,
    in source: Kind.Source
  ) {
    let subjects = kind.subjects(in: source)
    self.kind = kind.metadata.id
    placement = choice.placement(of: kind)
    shared = source.shared
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

  /// Made anew each time: nothing is kept.
  func document(at index: Int) -> Document { make(index) }

  /// Paths of the definition files that the document is about.
  func sources(at index: Int) -> [String] { definitions(index) }
}
