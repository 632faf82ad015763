import Documents
import InstitutionModel

/// The changes of days of a group as news, for programs that look for them.
///
/// Russian: «лента изменений группы» (п. 2.7.4).
public enum GroupFeed: DocumentKind {
  public static let metadata = KindMetadata(
    id: "group-feed",
    title: "Лента изменений группы",
    clauses: []
  )

  public static let placement = Placement(.site, .folder("schedule/groups"), [.atom])

  /// Every group: whoever follows it waits for news.
  public static func subjects(in source: PublicSource) -> [Group.ID] {
    source.hasFeeds ? GroupSchedule.subjects(in: source) : []
  }

  /// The group's slug: `hor-1`.
  public static func id(of group: Group.ID, in source: PublicSource) -> DocumentID {
    DocumentID(kind: metadata.id, subject: source.institution.groups[group.index].slug)
  }

  /// The group's program, and those of groups with which it has lessons together.
  public static func reads(_ subject: Group.ID, in source: PublicSource) -> Reads {
    source.reads(of: [subject])
  }

  public static func document(
    of group: Group.ID,
    in source: PublicSource,
    _ words: Void
  ) -> Document {
    FeedFrame(source: source).document(
      id(of: group, in: source),
      of: source.institution.fullName(of: source.institution[group]),
      source.changedLessons(of: group),
      beside: GroupSchedule.id(of: group, in: source),
      follows: source.timetableChanges(of: group)
    )
  }

  /// The file of the group's program.
  public static func sources(of group: Group.ID, in source: PublicSource) -> [String] {
    GroupSchedule.sources(of: group, in: source)
  }
}
