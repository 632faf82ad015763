import CivilTime
import Documents
import InstitutionModel
import Regulation
import Russian
import Schema
import Timetable

/// The ways to the posts of this week and the next, teacher by teacher, and who has fewer than are due.
///
/// Russian: «сообщения недели» (п. 2.7.4).
struct PostsSection {
  let source: InternalSource

  /// Nothing where no group learns in these weeks.
  var blocks: [Block] {
    let rows = source.teachersOfPosts(in: weeks)
    guard !rows.isEmpty else { return [] }
    let notes = source.postsOfTeachers.compactMap(shortage)
    let limit = plural(source.institution.postsPerWeek, "сообщения", "сообщений", "сообщений")
    let lead =
      "Готовые тексты для\u{A0}чатов групп с\u{A0}часами отправки; за\u{A0}неделю нужно не\u{A0}меньше "
      + "\(limit) на\u{A0}\(isPerGroup ? "группу" : "педагога")."
    return [
      .heading(level: 2, ["Сообщения недели"], anchor: "posts"), .paragraph([.text(lead)]),
      .list(List(.bullet, rows.map { [.paragraph(line(of: $0))] })),
    ] + (notes.isEmpty ? [] : [.heading(level: 3, ["Каких сообщений не\u{A0}хватает"])])
      + (notes.isEmpty ? [] : [.list(List(.bullet, notes.map { [.paragraph($0)] }))])
  }

  private var isPerGroup: Bool { source.institution.chats.countedPer.value == .group }

  /// This week and the next.
  private var weeks: [DateRange] {
    let monday = source.buildDay.monday
    return [monday, monday + 7].compactMap { DateRange($0, $0 + 6) }
  }

  /// In which of them the group learns.
  private func weeks(of group: Group.ID) -> [ChatWeek] {
    let learnt = source.timetable.stretches(of: group).map(\.days)
    return weeks.filter { week in learnt.contains { $0.overlaps(week) } }
      .map { ChatWeek(group: group, monday: $0.first) }
  }

  /// «Иванова А.А.: «Хор», группа 1 (23–29 ноября, 30 ноября – 6 декабря)».
  private func line(of entry: TeacherGroups) -> [Inline] {
    let name = entry.teacher.map { source.institution[$0].name.text.typeset }
    let groups = entry.groups.map { id -> [Inline] in
      let links = weeks(of: id).map { week -> Inline in
        .link(
          .document(ChatPosts.id(of: week, in: source)),
          [.text(week.days.russianShort)]
        )
      }
      let title = source.institution.nameInTables(of: source.institution[id])
      return [.text("\(title) (")] + .list(links) + [")"]
    }
    return [.strong([.text(name ?? "Педагог не\u{A0}назван")]), ": "]
      + Array(groups.joined(separator: ["; "]))
  }

  /// Whom posts are lacking, how many, and what would make more; `nil` where there are enough.
  private func shortage(of posts: TeacherPosts) -> [Inline]? {
    guard let teacher = posts.teacher, let words = posts.shortage(in: source.institution) else {
      return nil
    }
    return [.text("\(source.institution[teacher].name.text.typeset): \(words)")]
  }
}
