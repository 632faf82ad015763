import Diagnostics
import DocumentKinds
import Documents
import SourceText

/// Every kind of document with its own words, ready to be planned for an institution.
public struct KindSet: Sendable {
  /// Plans one kind; closes over its words.
  private typealias Planner = @Sendable (InternalSource) -> KindPlan

  /// In the order of the catalogue.
  private let planners: [Planner]

  /// Looks whether the words of each kind can be read; there is no set when a template is missing or wrong.
  ///
  /// - Parameters:
  ///   - files: All sources of the run.
  ///   - own: Paths of the templates that are not the built-in ones, which need no such look; `nil` when all
  ///     are to be looked at.
  ///   - formats: The formats that people want of some kinds, by the kind's name.
  /// - Returns: The kinds, and what is wrong with templates and wishes.
  public static func read(
    _ files: SourceSet,
    own: Set<String>? = nil,
    formats: [(key: Term, value: [Term])] = []
  ) -> (kinds: KindSet?, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    var reading = Reading(files, own, FormatChoice(formats, &diagnostics))
    for kind in KindCatalogue.publicKinds { reading.add(kind) { $0.published } }
    for kind in KindCatalogue.internalKinds { reading.add(kind) { $0 } }
    diagnostics += reading.diagnostics
    return (diagnostics.hasErrors ? nil : KindSet(planners: reading.planners), diagnostics)
  }

  /// The documents of each kind, in the order of the catalogue.
  func plans(of source: InternalSource) -> [KindPlan] { planners.map { $0(source) } }

  /// Gathers the kinds and what is wrong with their words.
  private struct Reading {
    /// All sources of the run, templates among them.
    let files: SourceSet
    /// The kinds that have templates of the institution's own.
    let kindsWithOwn: Set<String>?
    /// Which formats are wanted.
    let choice: FormatChoice
    /// One for each kind so far.
    var planners: [Planner] = []
    /// What is wrong with the words so far.
    var diagnostics: [Diagnostic] = []

    /// `own` is `nil` when every template is to be looked at.
    init(_ files: SourceSet, _ own: Set<String>?, _ choice: FormatChoice) {
      self.files = files
      kindsWithOwn = own.map { Set($0.compactMap(KindCatalogue.owner)) }
      self.choice = choice
    }

    /// Adds a kind whose type is known only here.
    mutating func add<Source>(
      _ kind: any DocumentKind<Source>.Type,
      in source: @escaping @Sendable (InternalSource) -> Source
    ) {
      add(opened: kind, in: source)
    }

    /// The same once the type is a name, so that its words have a type too.
    private mutating func add<Kind: DocumentKind>(
      opened kind: Kind.Type,
      in source: @escaping @Sendable (InternalSource) -> Kind.Source
    ) {
      let words = words(of: kind)
      planners.append { [choice] in KindPlan(kind, words, choice, in: source($0)) }
    }

    /// Reads the words now where somebody may have broken them, later where they are built in.
    private mutating func words<Kind: DocumentKind>(of kind: Kind.Type) -> LazyWords<Kind.Words> {
      var reader = TemplateReader(files, of: kind.metadata)
      guard kindsWithOwn?.contains(kind.metadata.id) ?? true else { return reader.words(of: kind) }
      let words = kind.words(&reader)
      diagnostics += reader.diagnostics
      return LazyWords { words }
    }
  }
}
