import Documents
import InstitutionModel
import Schema

/// What a teacher's week looks like, for families and colleagues.
///
/// Russian: «расписание педагога» (п. 4.16).
public enum TeacherSchedule: DocumentKind {
  public static let metadata = KindMetadata(
    id: "teacher-schedule",
    title: "Расписание педагога",
    clauses: ["4.16"]
  )

  public static let placement = Placement(.site, .folder("schedule/teachers"), [.html])

  /// Every teacher, also one without groups, so that links lead somewhere.
  public static func subjects(in source: PublicSource) -> [Teacher.ID] {
    source.institution.teachers.indices.map { Teacher.ID($0) }
  }

  /// The teacher's slug: `ivanova-a-a`.
  public static func id(of teacher: Teacher.ID, in source: PublicSource) -> DocumentID {
    DocumentID(kind: metadata.id, subject: source.institution.teachers[teacher.index].slug)
  }

  /// All groups that the teacher ever has, and events.
  public static func reads(_ subject: Teacher.ID, in source: PublicSource) -> Reads {
    var reads = source.reads(of: source.catalogue.groups(of: subject))
    reads.events = true
    return reads
  }

  /// One page; dated by the last order that changed a timetable.
  public static func document(
    of teacher: Teacher.ID,
    in source: PublicSource,
    _ words: Void
  ) -> Document {
    let page = TeacherSchedulePage(teacher, source)
    return Document(
      id: id(of: teacher, in: source),
      title: "\(page.teacher.name.text): расписание",
      bodies: [.page(page.blocks)],
      imprint: source.institution.imprint(
        metadata.clauses,
        follows: .timetable(source.timetableChanges),
        told: source.dayTold(of: page.changed)
      )
    )
  }

  /// The teacher's own entry and the files of their groups.
  public static func sources(of teacher: Teacher.ID, in source: PublicSource) -> [String] {
    let groups = source.catalogue.groups(of: teacher)
    return source.paths(
      of: [source.institution.teachers[teacher.index].name.range]
        + groups.map { source.institution.groups[$0.index].place }
    )
  }
}
