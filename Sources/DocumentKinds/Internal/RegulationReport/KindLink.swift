import Documents
import Regulation

/// A kind of document, and where a reader finds its documents.
struct KindLink {
  /// The kind's title: «Уведомление родителям».
  let title: String
  /// Those that it prints, then those that it fulfils besides.
  let clauses: [Clause]
  /// The document, or the index for a kind that has many.
  ///
  /// `nil` where there is none, or where a link would leave the tree.
  private let target: DocumentID?
  /// Why there is no link.
  private let remark: String

  /// Every kind that fulfils a clause: first those for staff, then those for everybody.
  static func all(in source: InternalSource) -> [KindLink] {
    KindCatalogue.internalKinds.map { link(to: $0, in: source) }
      + KindCatalogue.publicKinds.map { link(to: $0, in: source.published) }
  }

  /// «Приложение 1», «Расписание группы (на сайте)», «Уведомление родителям (пока нет)».
  var words: Inline {
    guard let target else { return .text("\(title)\u{A0}(\(remark))") }
    return .link(.document(target), [.text(title)])
  }

  /// A kind for staff; the index is the front page of their tree.
  private static func link(
    to kind: any DocumentKind<InternalSource>.Type,
    in source: InternalSource
  ) -> KindLink {
    KindLink(kind.metadata, ids(of: kind, in: source), index: InternalIndex.metadata.id)
  }

  /// A kind of the site, to which the internal tree has no links.
  private static func link(
    to kind: any DocumentKind<PublicSource>.Type,
    in source: PublicSource
  ) -> KindLink {
    KindLink(kind.metadata, ids(of: kind, in: source), index: nil)
  }

  /// The first two documents of the kind: more than one is many.
  private static func ids<Kind: DocumentKind>(
    of kind: Kind.Type,
    in source: Kind.Source
  ) -> [DocumentID] {
    kind.subjects(in: source).prefix(2).map { kind.id(of: $0, in: source) }
  }

  /// - Parameters:
  ///   - kind: What is known of the kind.
  ///   - documents: Its first documents.
  ///   - index: Where many documents are listed; `nil` for a kind of the other tree.
  private init(_ kind: KindMetadata, _ documents: [DocumentID], index: String?) {
    title = kind.title
    clauses = (kind.clauses + kind.fulfils).map { Clause($0) }
    target = index.flatMap { index in
      documents.count > 1 ? DocumentID(kind: index) : documents.first
    }
    remark = documents.isEmpty ? "пока нет" : "на\u{A0}сайте"
  }
}
