import Documents
import InstitutionModel

/// The timetable of a group for its families: the week, and the current period in dates.
///
/// Russian: «расписание группы» (п. 4.16).
public enum GroupSchedule: DocumentKind {
  public static let metadata = KindMetadata(
    id: "group-schedule",
    title: "Расписание группы",
    clauses: ["4.16", "4.22"],
    fulfils: ["1.7", "4.21(2)", "4.21(4)", "4.22(1)", "4.22(2)", "4.22(3)"]
  )

  public static let placement = Placement(.site, .folder("schedule/groups"), [.html])

  /// Every group, also one without a timetable, so that links lead somewhere.
  public static func subjects(in source: PublicSource) -> [Group.ID] {
    source.institution.groups.indices.map { Group.ID($0) }
  }

  /// The group's slug: `hor-1`.
  public static func id(of group: Group.ID, in source: PublicSource) -> DocumentID {
    DocumentID(kind: metadata.id, subject: source.institution.groups[group.index].slug)
  }

  /// The group's program, those of groups with which it has lessons together, and events.
  public static func reads(_ subject: Group.ID, in source: PublicSource) -> Reads {
    var reads = source.reads(of: [subject])
    reads.events = true
    return reads
  }

  /// One page; dated by the last order that concerns the group.
  public static func document(
    of group: Group.ID,
    in source: PublicSource,
    _ words: Void
  ) -> Document {
    let page = GroupSchedulePage(group, source)
    return Document(
      id: id(of: group, in: source),
      title: "\(page.title): расписание",
      bodies: [.page(page.blocks)],
      imprint: source.institution.imprint(
        metadata.clauses,
        follows: .timetable(source.timetableChanges(of: group)),
        told: source.dayTold(of: source.changedLessons(of: group))
      ),
      feed: source.hasFeeds ? GroupFeed.id(of: group, in: source) : nil
    )
  }

  /// The file of the group's program.
  public static func sources(of group: Group.ID, in source: PublicSource) -> [String] {
    source.paths(of: source.institution.groups[group.index].place)
  }
}
