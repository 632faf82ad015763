import Diagnostics
import DocumentKinds
import Documents
import SourceText

/// Every kind of document with its own words, ready to be planned for an institution.
public struct KindSet: Sendable {
  private let publicKinds: [@Sendable (PublicSource) -> KindPlan]
  private let internalKinds: [@Sendable (InternalSource) -> KindPlan]

  /// Reads the words of each kind; there is no set when a template is missing or wrong.
  public static func read(
    _ files: SourceSet
  ) -> (kinds: KindSet?, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let kinds = KindSet(
      publicKinds: KindCatalogue.publicKinds.map { planner($0, files, &diagnostics) },
      internalKinds: KindCatalogue.internalKinds.map { planner($0, files, &diagnostics) }
    )
    return (diagnostics.hasErrors ? nil : kinds, diagnostics)
  }

  /// The documents of each kind, in the order of the catalogue.
  func plans(of source: InternalSource) -> [KindPlan] {
    publicKinds.map { $0(source.published) } + internalKinds.map { $0(source) }
  }

  private static func planner<Source>(
    _ kind: any DocumentKind<Source>.Type,
    _ files: SourceSet,
    _ diagnostics: inout [Diagnostic]
  ) -> @Sendable (Source) -> KindPlan {
    planner(of: kind, files, &diagnostics)
  }

  private static func planner<Kind: DocumentKind>(
    of kind: Kind.Type,
    _ files: SourceSet,
    _ diagnostics: inout [Diagnostic]
  ) -> @Sendable (Kind.Source) -> KindPlan {
    var reader = TemplateReader(files, of: kind.metadata)
    let words = kind.words(&reader)
    diagnostics += reader.diagnostics
    return { KindPlan(kind, words, in: $0) }
  }
}
