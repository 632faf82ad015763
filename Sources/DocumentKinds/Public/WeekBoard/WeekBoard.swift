import Documents
import InstitutionModel

/// The week by its hours of a room, a place or a department: the sheet on the door and on the wall.
///
/// Russian: «сетка занятий» (п. 4.16).
///
/// Of the whole institution there is none: hundreds of groups at one hour are read room by room, so it is shown by
/// its places, and its departments.
public enum WeekBoard: DocumentKind {
  public static let metadata = KindMetadata(
    id: "week-board",
    title: "Сетка занятий",
    clauses: ["4.16"]
  )

  public static let placement = Placement(.site, .folder("schedule/weeks"), [.html])

  /// Places, then rooms and departments, as far as groups meet there.
  public static func subjects(in source: PublicSource) -> [WeekBoardSubject] {
    let rooms = source.rooms
    let sites = source.institution.sites.indices.map { Site.ID?.some(Site.ID($0)) } + [nil]
    let departments = source.institution.departments.indices.map { Department.ID($0) }
    return sites.filter { !rooms.groups(at: $0).isEmpty }.map { .place($0) }
      + rooms.weekly.map { .room($0.index) }
      + departments.filter { !source.catalogue.programs(of: $0).isEmpty }.map { .department($0) }
  }

  /// `room-12`, at several places `room-shkola-5--12`; no name has two hyphens.
  public static func id(of subject: WeekBoardSubject, in source: PublicSource) -> DocumentID {
    DocumentID(kind: metadata.id, subject: subject.name(in: source))
  }

  /// The programs of the groups that it shows.
  public static func reads(_ subject: WeekBoardSubject, in source: PublicSource) -> Reads {
    source.reads(of: subject.groups(in: source))
  }

  /// One page; dated by the last order that changed a timetable.
  public static func document(
    of subject: WeekBoardSubject,
    in source: PublicSource,
    _ words: Void
  ) -> Document {
    let page = WeekBoardPage(subject, source)
    return Document(
      id: id(of: subject, in: source),
      title: "\(page.title): сетка занятий",
      bodies: [.page(page.blocks)],
      imprint: source.institution.imprint(
        metadata.clauses,
        follows: .timetable(source.timetableChanges)
      )
    )
  }

  /// The files of its groups.
  public static func sources(
    of subject: WeekBoardSubject,
    in source: PublicSource
  ) -> [String] {
    source.paths(
      of: subject.groups(in: source).map { source.institution.groups[$0.index].place }
    )
  }
}
