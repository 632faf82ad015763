import Diagnostics
import DocumentKinds
import Documents
import SourceText

/// Every kind of document with its own words, ready to be planned for an institution.
public struct KindSet: Sendable {
  private let publicKinds: [@Sendable (PublicSource) -> KindPlan]
  private let internalKinds: [@Sendable (InternalSource) -> KindPlan]

  /// Reads the words of each kind; there is no set when a template is missing or wrong.
  ///
  /// - Parameters:
  ///   - files: All sources of the run.
  ///   - formats: The formats that people want of some kinds, by the kind's name.
  /// - Returns: The kinds, and what is wrong with templates and wishes.
  public static func read(
    _ files: SourceSet,
    formats: [(key: Term, value: [Term])] = []
  ) -> (kinds: KindSet?, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let choice = FormatChoice(formats, &diagnostics)
    let kinds = KindSet(
      publicKinds: KindCatalogue.publicKinds.map { planner($0, files, choice, &diagnostics) },
      internalKinds: KindCatalogue.internalKinds.map { planner($0, files, choice, &diagnostics) }
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
    _ choice: FormatChoice,
    _ diagnostics: inout [Diagnostic]
  ) -> @Sendable (Source) -> KindPlan {
    planner(of: kind, files, choice, &diagnostics)
  }

  private static func planner<Kind: DocumentKind>(
    of kind: Kind.Type,
    _ files: SourceSet,
    _ choice: FormatChoice,
    _ diagnostics: inout [Diagnostic]
  ) -> @Sendable (Kind.Source) -> KindPlan {
    var reader = TemplateReader(files, of: kind.metadata)
    let words = kind.words(&reader)
    diagnostics += reader.diagnostics
    return { KindPlan(kind, words, choice, in: $0) }
  }
}
