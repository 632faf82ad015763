import CivilTime
import Documents
import InstitutionModel
import Russian
import Schema
import Timetable

/// The parts of a teacher's page, group by group.
struct TeacherPapersPage {
  let source: InternalSource
  /// Whose page, for which period.
  let subject: TeacherSubject
  /// The words of notices, whose messages the page shows.
  let words: NoticeWords

  /// The archive first, then group by group, the table last.
  var blocks: [Block] {
    [papers.facts] + papers.draftRemark + [archive] + hours + shortage + jumps
      + ofTable.groups(in: source).flatMap(group)
      + [.heading(level: 2, ["Таблица"], anchor: Self.tableAnchor), table]
  }

  private static let tableAnchor = "table"

  /// The way past the messages of other groups.
  private var jumps: [Block] {
    let groups = ofTable.groups(in: source)
    guard groups.count > 1 else { return [] }
    let links = groups.map { id -> Inline in
      let group = source.institution[id]
      let name = source.institution.nameInTables(of: group)
      return .link(.anchor(group.slug), [.text(name)])
    }
    return [.paragraph(.list(links + [.link(.anchor(Self.tableAnchor), ["таблица"])]))]
  }

  private var period: DistancePeriod.ID { subject.period }
  private var papers: PeriodPapers { PeriodPapers(source: source, period: period) }

  /// The teacher's own table of Приложение 1.
  private var ofTable: AppendixOneSubject {
    AppendixOneSubject(period: period, scope: .teacher(subject.teacher))
  }

  /// In which hours chats are open; nothing while the order is not signed.
  private var hours: [Block] {
    guard source.institution[period].lastDirective != nil else { return [] }
    return source.institution.tonight.map { hours in
      [.paragraph([.text("Текст каждой группы отправьте в\u{A0}её чат\(hours).")])]
    } ?? []
  }

  /// What of the posts of this week is lacking; nothing where there are enough.
  private var shortage: [Block] {
    let week = source.published.weekOfBuild
    let groups = subject.groups(in: source).filter {
      let group = source.institution[$0].asOf(week.first)
      return group.teacher == subject.teacher
        && source.timetable.stretches(of: $0).contains { $0.days.overlaps(week) }
    }
    let posts = TeacherPosts(of: subject.teacher, groups, in: week, source)
    guard let words = posts.shortage(in: source.institution) else { return [] }
    return [
      .callout(.neutral, [.paragraph([.text("Сообщения в\u{A0}чаты: \(words)")])])
    ]
  }

  /// The archive as a file with its size.
  private var archive: Block {
    .paragraph(.named("Все файлы одним архивом", Bundle.id(of: subject, in: source), [.zip]))
  }

  /// How many sets of tasks on paper the group needs; nothing where it needs none.
  private func sets(of id: Group.ID) -> [Block] {
    let group = source.group(id, in: period)
    guard !group.distance.isSuspended, let pupils = group.withoutDevice.value, pupils > 0 else {
      return []
    }
    let words = plural(pupils, "комплект", "комплекта", "комплектов")
    return [.paragraph([.text("Задания на\u{A0}бумаге: \(words).")])]
  }

  /// The message to be copied, tasks on paper, and the papers of one group.
  private func group(_ id: Group.ID) -> [Block] {
    let title = source.institution.fullName(of: source.institution[id])
    let notice = Notice.document(of: GroupSubject(period: period, group: id), in: source, words)
    let messages = notice.bodies.compactMap { body -> Block? in
      guard case .message(let message) = body else { return nil }
      return .message(message)
    }
    let anchor = source.institution[id].slug
    return [.heading(level: 2, [.text(title)], anchor: anchor)] + messages + sets(of: id) + [
      .list(List(.bullet, papers(of: id)))
    ]
  }

  /// A line for each paper that the group needs.
  private func papers(of id: Group.ID) -> [[Block]] {
    PeriodPaper.allCases.compactMap { paper in
      paper.id(of: id, in: period, source).map {
        [.paragraph(.named(paper.name.capitalizedFirst, $0, paper.formats))]
      }
    }
  }

  /// The table of Приложение 1 as files.
  private var table: Block {
    .paragraph(
      .named("Приложение\u{A0}1", AppendixOne.id(of: ofTable, in: source), [.xlsx, .pdf, .docx])
    )
  }
}
