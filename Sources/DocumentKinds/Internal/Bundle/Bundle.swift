import Documents
import InstitutionModel
import SourceText

/// Everything that a teacher needs for the current period, in one file for the telephone.
public enum Bundle: DocumentKind {
  public typealias Source = InternalSource

  public static let metadata = KindMetadata(
    id: "bundle",
    title: "Архив педагога",
    clauses: ["4.21(3)"],
    fulfils: ["4.20"]
  )

  public static let placement = Placement(
    .internal,
    .folder("bundles"),
    [.zip],
    turn: .afterDocuments
  )

  /// Each teacher with groups in the current period.
  public static func subjects(in source: InternalSource) -> [Teacher.ID] {
    source.teachersOfCurrentPeriod
  }

  public static func id(of teacher: Teacher.ID, in source: InternalSource) -> DocumentID {
    DocumentID(kind: metadata.id, subject: source.institution[teacher].slug)
  }

  public static func reads(_ teacher: Teacher.ID, in source: InternalSource) -> Reads {
    source.published.reads(of: source.published.catalogue.groups(of: teacher))
  }

  public static func document(
    of teacher: Teacher.ID,
    in source: InternalSource,
    _ words: Void
  ) -> Document {
    let period = source.published.currentPeriod
    let entries = period.map { BundleEntries(source: source, period: $0, teacher: teacher).all }
    return Document(
      id: id(of: teacher, in: source),
      title: "\(metadata.title): \(source.institution[teacher].name.value)",
      bodies: [.archive(entries ?? [])],
      imprint: source.institution.imprint(
        metadata.clauses,
        follows: period.map(DocumentBasis.period) ?? .regulation
      )
    )
  }

  public static func sources(of teacher: Teacher.ID, in source: InternalSource) -> [String] {
    source.paths(
      of: source.published.catalogue.groups(of: teacher),
      in: source.published.currentPeriod
    )
  }
}
