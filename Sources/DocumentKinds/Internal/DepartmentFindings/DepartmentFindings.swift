import Diagnostics
import Documents
import InstitutionModel
import Rules
import Schema

/// What a department has to mend, clause by clause, to be handed out to it.
///
/// Russian: «замечания подразделения» (п. 4.19).
public enum DepartmentFindings: DocumentKind {
  /// What may be reworded without touching code.
  public typealias Words = Template<
    ValueOrClause<DepartmentFindingsValue>, DepartmentFindingsDirective
  >

  public static let metadata = KindMetadata(
    id: "department-findings",
    title: "Замечания подразделения",
    clauses: ["4.19"]
  )

  public static let placement = Placement(.internal, .folder("findings"), [.html])

  public static func words(_ reader: inout TemplateReader) -> Words { reader.template() }

  /// The departments of which something was found.
  public static func subjects(in source: InternalSource) -> [Department.ID] {
    let findings = source.checks.findings
    if findings.isEmpty { return [] }
    let owners = source.owners
    return Set(findings.compactMap { owners.department(at: $0.range) })
      .sorted { $0.index < $1.index }
  }

  /// The department's slug.
  public static func id(of department: Department.ID, in source: InternalSource) -> DocumentID {
    DocumentID(kind: metadata.id, subject: source.institution.slug(of: department))
  }

  /// Everything: what is found in a department may follow from any file.
  public static func reads(_ department: Department.ID, in source: InternalSource) -> Reads {
    .everything
  }

  /// Pages in landscape, as the report; the day stands under the title.
  public static func document(
    of department: Department.ID,
    in source: InternalSource,
    _ words: Words
  ) -> Document {
    let sections = DepartmentFindingsSections(
      context: ReportContext(source),
      department: department
    )
    var imprint = source.institution.imprint(metadata.clauses)
    imprint.date = nil
    return Document(
      id: id(of: department, in: source),
      title: "Замечания: \(source.institution[department].name.text)",
      bodies: [
        .pages(
          words.sections(
            .landscape,
            beginningAt: { _ in nil },
            placeholder: sections.words,
            directive: sections.blocks
          ).map(\.signedTogether)
        )
      ],
      imprint: imprint
    )
  }

  /// The files in which something was found.
  public static func sources(
    of department: Department.ID,
    in source: InternalSource
  ) -> [String] {
    let owners = source.owners
    let ranges = source.checks.findings.map(\.range)
      .filter { owners.department(at: $0) == department }
    return source.published.paths(of: ranges)
  }
}
