import Documents
import InstitutionModel

/// A page that the institution wrote itself.
///
/// Russian: «страница учреждения».
public enum InstitutionPage: DocumentKind {
  public static let metadata = KindMetadata(
    id: "free-page",
    title: "Страница учреждения",
    clauses: []
  )

  public static let placement = Placement(.site, .folder("pages"), [.html])

  /// The indices of ``Institution/pages``.
  public static func subjects(in source: PublicSource) -> [Int] {
    Array(source.institution.pages.indices)
  }

  /// The name of the page's file.
  public static func id(of page: Int, in source: PublicSource) -> DocumentID {
    DocumentID(kind: metadata.id, subject: source.institution.pages[page].slug)
  }

  /// Nothing of programs and groups; the digest of pages is part of the frame.
  public static func reads(_ subject: Int, in source: PublicSource) -> Reads {
    .frame
  }

  /// The author's prose below the title of its front matter.
  public static func document(of page: Int, in source: PublicSource, _ words: Void) -> Document {
    let title = source.institution.pages[page].title
    return Document(
      id: id(of: page, in: source),
      title: title,
      bodies: [.page([.heading(level: 1, [.text(title)])] + source.pages[page].map(\.belowTitle))],
      imprint: source.institution.imprint(metadata.clauses)
    )
  }

  /// The file of the page.
  public static func sources(of page: Int, in source: PublicSource) -> [String] {
    source.paths(of: source.institution.pages[page].prose)
  }
}

extension Block {
  /// The block below a title: the title is given by the front matter, so that a heading of the first
  /// level in the prose is one of the second.
  fileprivate var belowTitle: Block {
    guard case .heading(1, let words, let anchor) = self else { return self }
    return .heading(level: 2, words, anchor: anchor)
  }
}
