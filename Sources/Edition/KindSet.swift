import Diagnostics
import DocumentKinds
import Documents
import SourceText

/// Every kind of document with its own words, ready to be planned for an institution.
public struct KindSet: Sendable {
  fileprivate typealias Planner = @Sendable (InternalSource) -> KindPlan

  /// What was read of one kind's words.
  public struct Reading: Sendable {
    fileprivate let planner: Planner
    fileprivate let diagnostics: [Diagnostic]
  }

  private let planners: [Planner]

  /// Reads the words of each kind; there is no set when a template is missing or wrong.
  ///
  /// - Parameters:
  ///   - files: All sources of the run.
  ///   - formats: The formats that people want of some kinds, by the kind's name.
  ///   - map: Calls a function for each number below a count, in any order, perhaps side by side.
  /// - Returns: The kinds, and what is wrong with templates and wishes.
  public static func read(
    _ files: SourceSet,
    formats: [(key: Term, value: [Term])] = [],
    mapping map: (Int, @Sendable (Int) -> Reading) -> [Reading] = { (0..<$0).map($1) }
  ) -> (kinds: KindSet?, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let choice = FormatChoice(formats, &diagnostics)
    let kinds = KindCatalogue.publicKinds
    let staffKinds = KindCatalogue.internalKinds
    let readings = map(kinds.count + staffKinds.count) { number in
      number < kinds.count
        ? reading(of: kinds[number], files, choice) { $0.published }
        : reading(of: staffKinds[number - kinds.count], files, choice) { $0 }
    }
    diagnostics += readings.flatMap(\.diagnostics)
    let set = KindSet(planners: readings.map(\.planner))
    return (diagnostics.hasErrors ? nil : set, diagnostics)
  }

  /// The documents of each kind, in the order of the catalogue.
  func plans(of source: InternalSource) -> [KindPlan] { planners.map { $0(source) } }

  private static func reading<Source>(
    of kind: any DocumentKind<Source>.Type,
    _ files: SourceSet,
    _ choice: FormatChoice,
    in source: @escaping @Sendable (InternalSource) -> Source
  ) -> Reading {
    reading(opened: kind, files, choice, in: source)
  }

  private static func reading<Kind: DocumentKind>(
    opened kind: Kind.Type,
    _ files: SourceSet,
    _ choice: FormatChoice,
    in source: @escaping @Sendable (InternalSource) -> Kind.Source
  ) -> Reading {
    var reader = TemplateReader(files, of: kind.metadata)
    let words = kind.words(&reader)
    return Reading(
      planner: { KindPlan(kind, words, choice, in: source($0)) },
      diagnostics: reader.diagnostics
    )
  }
}
