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
    let rows = byTeacher
    guard !rows.isEmpty else { return [] }
    let notes = rows.compactMap { $0.teacher == nil ? nil : shortage(of: $0) }
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

  /// The teachers with groups that learn in these weeks, in their order; groups without one come last.
  private var byTeacher: [TeacherGroups] {
    let institution = source.institution
    var found: [Teacher.ID?: [Group.ID]] = [:]
    for id in institution.groups.indices.map({ Group.ID($0) }) where !weeks(of: id).isEmpty {
      let group = institution.groups[id.index].asOf(weeks[0].first)
      found[group.teacher, default: []].append(id)
    }
    return found.sorted { ($0.key?.index ?? .max) < ($1.key?.index ?? .max) }
      .map { TeacherGroups(teacher: $0.key, groups: $0.value) }
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

  /// How many posts of this week there are, and what would make more; `nil` where there are enough, or no lessons.
  private func shortage(of entry: TeacherGroups) -> [Inline]? {
    let plans = entry.groups.flatMap(weeks).filter { $0.monday == weeks[0].first }
      .compactMap { PostPlan($0, in: source) }
    let posts = plans.filter { !$0.held.isEmpty }.map(\.posts)
    let counts = isPerGroup ? posts.map(\.count) : [posts.reduce(0) { $0 + $1.count }]
    let limit = source.institution.postsPerWeek
    guard let fewest = counts.min(), !posts.isEmpty, fewest < limit else { return nil }
    let name = entry.teacher.map { source.institution[$0].name.text.typeset } ?? ""
    let count = plural(fewest, "сообщение", "сообщения", "сообщений")
    let whose = isPerGroup && counts.count > 1 ? ", меньше всего у\u{A0}одной из\u{A0}групп" : ""
    let kinds = Set(posts.flatMap { $0.map(\.kind) })
    return [
      .text(
        "\(name): на\u{A0}неделе \(weeks[0].russianShort) готово \(count) "
          + "из\u{A0}\(limit)\(whose). \(advice(without: kinds, entry.teacher))"
      )
    ]
  }

  /// What the definitions lack, and whose work the rest is.
  private func advice(without kinds: Set<ChatPostKind>, _ teacher: Teacher.ID?) -> String {
    let hasReception = teacher.map { !source.institution[$0].receptionSpans.isEmpty } ?? false
    let lacking = [
      kinds.isDisjoint(with: [.event, .eventReminder, .eventApplications])
        ? "событий для\u{A0}этих групп (папка events)" : nil,
      kinds.isDisjoint(with: [.task, .mailing])
        ? "заданий со\u{A0}сроками («материалы» группы)" : nil,
      hasReception ? nil : "дня и\u{A0}часов приёма родителей (teachers.yaml)",
    ].compactMap(\.self)
    let rest = "остальное педагог пишет сам"
    return lacking.isEmpty
      ? rest.capitalizedFirst + "."
      : "В\u{A0}сведениях нет: \(lacking.joined(separator: ", ")); \(rest)."
  }
}
