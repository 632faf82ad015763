import Documents
import SourceText
import TestSupport

/// The templates of the repository.
enum ShippedWords {
  static let files = SourceSet(
    Repository.files(under: "Templates/documents", endings: [".md"]).compactMap { path in
      (try? Repository.text(path)).map { SourceFile(path: path, text: $0) }
    }
  )
}

extension DocumentKind {
  /// The document in the words of the repository's templates; it sees no more than it reads.
  static func document(of subject: Subject, in source: Source) -> Document {
    var reader = TemplateReader(ShippedWords.files, of: metadata)
    return document(of: subject, in: source.window(reads(subject, in: source)), words(&reader))
  }
}
