import Documents
import InstitutionModel
import Russian
import Schema

/// The parts of a teacher's page, group by group.
struct TeacherPapersPage {
  let source: InternalSource
  let subject: TeacherSubject
  let words: NoticeWords

  var blocks: [Block] {
    [papers.facts] + papers.draftRemark + [archive] + hours
      + ofTable.groups(in: source).flatMap(group) + [.heading(level: 2, ["Таблица"]), table]
  }

  private var period: DistancePeriod.ID { subject.period }
  private var papers: PeriodPapers { PeriodPapers(source: source, period: period) }

  private var ofTable: AppendixOneSubject {
    AppendixOneSubject(period: period, scope: .teacher(subject.teacher))
  }

  private var hours: [Block] {
    guard source.institution[period].lastDirective != nil else { return [] }
    return source.institution.tonight.map { hours in
      [.paragraph([.text("Текст каждой группы отправьте в\u{A0}её чат\(hours).")])]
    } ?? []
  }

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

  private func group(_ id: Group.ID) -> [Block] {
    let title = source.institution.fullName(of: source.institution[id])
    let notice = Notice.document(of: GroupSubject(period: period, group: id), in: source, words)
    let messages = notice.bodies.compactMap { body -> Block? in
      guard case .message(let message) = body else { return nil }
      return .message(message)
    }
    return [.heading(level: 2, [.text(title)])] + messages + sets(of: id) + [
      .list(List(.bullet, papers(of: id)))
    ]
  }

  private func papers(of id: Group.ID) -> [[Block]] {
    PeriodPaper.allCases.compactMap { paper in
      paper.id(of: id, in: period, source).map {
        [.paragraph(.named(paper.name.capitalizedFirst, $0, paper.formats))]
      }
    }
  }

  private var table: Block {
    .paragraph(
      .named("Приложение\u{A0}1", AppendixOne.id(of: ofTable, in: source), [.xlsx, .pdf, .docx])
    )
  }
}
