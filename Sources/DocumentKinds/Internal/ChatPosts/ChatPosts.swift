import CivilTime
import Documents
import InstitutionModel
import Russian
import Schema
import Timetable

/// The posts of a week for the chat of a group, each with the hours in which it is sent.
///
/// Russian: «сообщения недели» (пп. 2.7.4, 2.9).
public enum ChatPosts: DocumentKind {
  public static let metadata = KindMetadata(
    id: "chat-posts",
    title: "Сообщения недели",
    clauses: ["2.7.4", "2.9.2"],
    fulfils: ["2.6.1", "2.7.2", "2.9.1"]
  )

  public static let placement = Placement(.internal, .folder("chat"), [.html, .txt])

  /// Each group that learns then, week by week.
  public static func subjects(in source: InternalSource) -> [ChatWeek] {
    let institution = source.published.institution
    let weeks = source.weeksOfPosts
    return institution.groups.indices.map { Group.ID($0) }.flatMap { group in
      let learnt = source.timetable.stretches(of: group).map(\.days)
      return weeks.filter { week in learnt.contains { $0.overlaps(week) } }
        .map { ChatWeek(group: group, monday: $0.first) }
    }
  }

  /// `hor-1/2026-w48`.
  public static func id(of week: ChatWeek, in source: InternalSource) -> DocumentID {
    let slug = source.institution.groups[week.group.index].slug
    return DocumentID(kind: metadata.id, subject: "\(slug)/\(week.name)")
  }

  /// The group's program with its marks, those of groups with which it has lessons together or whose lessons may take its
  /// teacher's time, and events.
  public static func reads(_ week: ChatWeek, in source: InternalSource) -> Reads {
    let busy = source.institution[week.group].allTeachers.filter {
      !source.institution[$0].receptionSpans.isEmpty
    }
    var reads = source.published.reads(
      of: [week.group] + busy.flatMap(source.published.catalogue.groups)
    )
    (reads.marks, reads.events) = (true, true)
    return reads
  }

  /// A page with a text to copy for each post, and all of them as one text.
  public static func document(
    of week: ChatWeek,
    in source: InternalSource,
    _ words: Void
  ) -> Document {
    let group = source.institution.nameInTables(of: source.institution[week.group])
    let title = "\(metadata.title) \(week.days.russianShort): \(group)"
    let page = ChatPostsPage(week: week, source: source)
    return Document(
      id: id(of: week, in: source),
      title: title,
      bodies: [
        .page([.heading(level: 1, [.text(title)])] + page.blocks),
        .message(page.text(under: title)),
      ],
      imprint: source.institution.imprint(
        metadata.clauses,
        told: source.published.dayTold(
          of: source.timetable.occurrences(of: week.group, in: week.days)
        )
      )
    )
  }

  /// The file of the group's program.
  public static func sources(of week: ChatWeek, in source: InternalSource) -> [String] {
    source.paths(of: [week.group], in: nil)
  }
}

extension InternalSource {
  /// The week of the build and the next one, with those of the current period while it is not over.
  var weeksOfPosts: [DateRange] {
    let monday = buildDay.monday
    var mondays = [monday, monday + 7]
    if let period = published.currentPeriod, !published.isPast(period),
      let days = published.window(of: period)?.days
    {
      mondays += stride(from: 0, through: days.last - days.first.monday, by: 7).map {
        days.first.monday + $0
      }
    }
    return Set(mondays).sorted().compactMap { DateRange($0, $0 + 6) }
  }
}

extension ChatPosts {
  /// The posts of any week as one text, as its file would have it.
  public static func text(
    of group: Group.ID,
    in monday: CalendarDate,
    _ source: InternalSource
  ) -> String {
    let week = ChatWeek(group: group, monday: monday)
    let document = document(of: week, in: source, ())
    let texts = document.bodies.flatMap { body -> [String] in
      switch body {
      case .message(let message): message.parts
      case .pages, .workbook, .pack, .archive, .calendar, .feed: []
      }
    }
    return texts.joined() + "\n"
  }
}
