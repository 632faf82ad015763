import Documents
import InstitutionModel

/// The hours of a department's groups against the plan, and when its teachers work.
///
/// Russian: «отчёт об исполнении Положения» of a department (пп. 4.9, 4.20). What belongs to no
/// department has a page too.
public enum DepartmentReport: DocumentKind {
  /// What may be reworded without touching code.
  public typealias Words = Template<
    ValueOrClause<DepartmentReportValue>, DepartmentReportDirective
  >

  public static let metadata = KindMetadata(
    id: "department-report",
    title: "Отчёт подразделения",
    clauses: ["4.9", "4.20"],
    fulfils: ["1.5"]
  )

  public static let placement = Placement(.internal, .folder("report"), [.html])

  public static func words(_ reader: inout TemplateReader) -> Words { reader.template() }

  /// The departments with a group or with a teacher of one; `nil`, which comes last, stands for what
  /// belongs to none.
  public static func subjects(in source: InternalSource) -> [Department.ID?] {
    let departments = source.institution.departments.indices.map { Department.ID($0) }
    return (departments + [nil]).filter { department in
      !DepartmentContext(source: source, department: department).groups.isEmpty
        || source.roster.teachers(of: department).contains {
          !source.published.catalogue.groups(of: $0).isEmpty
        }
    }
  }

  /// The department's slug.
  public static func id(of department: Department.ID?, in source: InternalSource) -> DocumentID {
    DocumentID(kind: metadata.id, subject: source.institution.slug(of: department))
  }

  /// The department's groups and those of its teachers in other departments, and the day.
  public static func reads(_ department: Department.ID?, in source: InternalSource) -> Reads {
    var reads = source.published.reads(
      of: DepartmentContext(source: source, department: department).groupsToLookAt
    )
    reads.day = true
    return reads
  }

  /// Pages in landscape; the signature stays with the words that it is put under.
  public static func document(
    of department: Department.ID?,
    in source: InternalSource,
    _ words: Words
  ) -> Document {
    let context = DepartmentContext(source: source, department: department)
    var imprint = source.institution.imprint(metadata.clauses)
    // As in the report of the institution, the day of the signature is written by hand.
    imprint.date = nil
    return Document(
      id: id(of: department, in: source),
      title: "\(RegulationReport.metadata.title): \(context.title)",
      bodies: [.pages(sections(context, words).map(\.signedTogether))],
      imprint: imprint
    )
  }

  /// A sheet begins where the template says so.
  private static func sections(_ context: DepartmentContext, _ words: Words) -> [Section] {
    words.sections(
      .landscape,
      beginningAt: { $0 == .newSheet ? .landscape : nil },
      placeholder: DepartmentReportValues(context: context).callAsFunction,
      directive: DepartmentReportSections(context: context).callAsFunction
    )
  }

  /// The files of the groups, and of the current period.
  public static func sources(of department: Department.ID?, in source: InternalSource) -> [String] {
    let context = DepartmentContext(source: source, department: department)
    return source.paths(of: context.groupsToLookAt, in: source.published.currentPeriod)
  }
}

extension DepartmentReport {
  /// «Художественный отдел», leading to its page; one link for each page.
  static func links(in source: InternalSource) -> [Inline] {
    subjects(in: source).map { department in
      .link(
        .document(id(of: department, in: source)),
        [.text(DepartmentContext(source: source, department: department).title)]
      )
    }
  }
}
