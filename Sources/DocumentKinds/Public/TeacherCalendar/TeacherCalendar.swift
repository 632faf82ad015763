import CivilTime
import Documents
import InstitutionModel
import Russian
import Schema
import Timetable

/// The school year of a teacher for calendars.
///
/// Russian: «календарь педагога».
public enum TeacherCalendar: DocumentKind {
  public static let metadata = KindMetadata(
    id: "teacher-calendar",
    title: "Календарь педагога",
    clauses: [],
    fulfils: ["4.16"]
  )

  public static let placement = Placement(.site, .folder("schedule/teachers"), [.ics])

  /// Every teacher, also one without groups.
  public static func subjects(in source: PublicSource) -> [Teacher.ID] {
    source.institution.teachers.indices.map { Teacher.ID($0) }
  }

  /// The teacher's slug: `ivanova-a-a`.
  public static func id(of teacher: Teacher.ID, in source: PublicSource) -> DocumentID {
    DocumentID(kind: metadata.id, subject: source.institution.teachers[teacher.index].slug)
  }

  /// What the teacher's page reads, and events.
  public static func reads(_ subject: Teacher.ID, in source: PublicSource) -> Reads {
    var reads = TeacherSchedule.reads(subject, in: source)
    reads.events = true
    return reads
  }

  /// An event for each time over all groups, and what there is beside; a joint lesson is one.
  public static func document(
    of teacher: Teacher.ID,
    in source: PublicSource,
    _ words: Void
  ) -> Document {
    CalendarFrame(source: source).document(
      id(of: teacher, in: source),
      metadata,
      called: source.institution.teachers[teacher.index].name.text.typeset,
      (lessons(of: teacher, in: source) + source.calendarEvents(of: teacher)).inOrderOfTime,
      beside: TeacherSchedule.id(of: teacher, in: source),
      follows: source.timetableChanges,
      changed: TeacherSchedulePage(teacher, source).changed
    )
  }

  /// The teacher's own entry and the files of their groups.
  public static func sources(of teacher: Teacher.ID, in source: PublicSource) -> [String] {
    TeacherSchedule.sources(of: teacher, in: source)
  }

  private static func lessons(of teacher: Teacher.ID, in source: PublicSource) -> [CalendarEvent] {
    var told: [Occurrence.State: Set<JointTime>] = [:]
    return source.catalogue.groups(of: teacher).flatMap { group in
      var maker = EventMaker(of: group, in: source, for: teacher)
      return maker.events { occurrence in
        // Who is replaced has the lesson in the calendar, as cancelled.
        let before = occurrence.change?.was?.slot.teachers ?? []
        guard (occurrence.slot.teachers + before).contains(teacher) else { return false }
        // Of groups that learn together some may stop.
        return JointTime(occurrence).map { told[occurrence.state, default: []].insert($0).inserted }
          ?? true
      }
    }
  }
}
