import Documents
import InstitutionModel
import Timetable

/// The school year of a group for the calendars of its families.
///
/// Russian: «календарь группы».
public enum GroupCalendar: DocumentKind {
  public static let metadata = KindMetadata(
    id: "group-calendar",
    title: "Календарь группы",
    clauses: [],
    fulfils: ["4.16"]
  )

  public static let placement = Placement(.site, .folder("schedule/groups"), [.ics])

  /// Every group, also one without a timetable: whoever subscribes waits for it.
  public static func subjects(in source: PublicSource) -> [Group.ID] {
    source.institution.groups.indices.map { Group.ID($0) }
  }

  /// The group's slug: `hor-1`.
  public static func id(of group: Group.ID, in source: PublicSource) -> DocumentID {
    DocumentID(kind: metadata.id, subject: source.institution.groups[group.index].slug)
  }

  /// What the group's page reads.
  public static func reads(_ subject: Group.ID, in source: PublicSource) -> Reads {
    GroupSchedule.reads(subject, in: source)
  }

  /// An event for each time, without what is the teacher's work alone.
  public static func document(
    of group: Group.ID,
    in source: PublicSource,
    _ words: Void
  ) -> Document {
    var maker = EventMaker(of: group, in: source)
    return CalendarFrame(source: source).document(
      id(of: group, in: source),
      metadata,
      called: source.institution.fullName(of: source.institution[group]),
      (maker.events { $0.activity.isAttended } + source.calendarEvents(of: group)).inOrderOfTime,
      beside: GroupSchedule.id(of: group, in: source),
      follows: source.timetableChanges(of: group),
      changed: source.changedLessons(of: group)
    )
  }

  /// The file of the group's program.
  public static func sources(of group: Group.ID, in source: PublicSource) -> [String] {
    GroupSchedule.sources(of: group, in: source)
  }
}
