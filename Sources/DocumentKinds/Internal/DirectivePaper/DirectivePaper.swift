import Documents
import InstitutionModel

/// An order of the director about a period, ready to sign: transfer, prolongation, end.
///
/// Russian: «приказ» (пп. 1.7, 4.8, 4.16). A draft until its own number is in the definitions.
public enum DirectivePaper: DocumentKind {
  public static let metadata = KindMetadata(
    id: "order",
    title: "Приказ о дистанционном периоде",
    clauses: ["1.7", "1.8", "4.8", "4.16", "4.20", "4.23"],
    fulfils: [
      "1.1", "2.4", "2.5", "2.6", "4.9", "4.19", "4.21", "4.21(1)", "4.21(3)", "5.2",
    ]
  )

  public static let placement = Placement(.internal, .folder("orders"), [.html, .docx, .pdf])

  public static func words(_ reader: inout TemplateReader) -> DirectiveWords {
    DirectiveWords(&reader)
  }

  /// All that is decided about each period that covers somebody.
  public static func subjects(in source: InternalSource) -> [DirectiveSubject] {
    source.institution.periodIDs.flatMap { period in
      let value = source.institution[period]
      let matters = value.coverage.groups.isEmpty ? [] : value.matters
      return matters.map { DirectiveSubject(period: period, matter: $0) }
    }
  }

  /// The period's slug, a hyphen and what is decided: `2026-11-23-prolongation-1`.
  public static func id(of subject: DirectiveSubject, in source: InternalSource) -> DocumentID {
    let period = source.published.catalogue.slug(of: subject.period)
    return DocumentID(kind: metadata.id, subject: "\(period)-\(subject.matter.slug)")
  }

  /// The order with its annexes; annexes that would be empty are left out and not numbered.
  public static func document(
    of subject: DirectiveSubject,
    in source: InternalSource,
    _ words: DirectiveWords
  ) -> Document {
    let context = DirectiveContext(subject, in: source)
    return Document(
      id: id(of: subject, in: source),
      title: "\(subject.matter.title(in: context.period)): \(context.titleTerm)",
      bodies: [.pages(sections(context, words.template(of: subject.matter)))],
      imprint: source.institution.imprint(context.clauses, follows: .directive(context.directive))
    )
  }

  /// The order; each annex begins a page.
  private static func sections(
    _ context: DirectiveContext,
    _ words: DirectiveWords.Words
  ) -> [Section] {
    words.sections(
      .portrait,
      beginningAt: \.orientation,
      placeholder: DirectiveValues(context: context).callAsFunction,
      directive: DirectiveSections(context: context).callAsFunction
    ).map { Section($0.blocks.map(\.asPaper), orientation: $0.orientation) }
  }
}

extension DirectiveBlock {
  /// How the page lies that the block begins; `nil` for one that begins none.
  fileprivate var orientation: Orientation? {
    switch self {
    case .groupAnnex: .portrait
    case .scheduleAnnex, .homeAnnex: .landscape
    case .letterhead, .requisites, .grounds, .signature, .agreed, .acquainted, .executor: nil
    }
  }
}
