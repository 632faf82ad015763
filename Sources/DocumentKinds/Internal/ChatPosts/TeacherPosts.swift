import CivilTime
import InstitutionModel
import Regulation
import Russian
import Schema
import Timetable

/// How many posts are ready for the groups of a teacher in the week of the build, of how many that are due.
///
/// Russian: «сообщения недели» (п. 2.7.4).
struct TeacherPosts: Sendable {
  /// `nil` for groups that have no teacher yet.
  let teacher: Teacher.ID?
  let week: DateRange
  /// One for each thing that is counted: the teacher, or each group; none where nothing is held.
  private let counts: [Count]
  private let limit: Int
  private let hasReception: Bool

  private struct Count {
    /// `nil` where those of all groups are counted together.
    let group: Group.ID?
    let count: Int
    let kinds: Set<ChatPostKind>
  }

  init(of teacher: Teacher.ID?, _ groups: [Group.ID], in week: DateRange, _ source: InternalSource)
  {
    (self.teacher, self.week) = (teacher, week)
    limit = source.institution.postsPerWeek
    hasReception = teacher.map { !source.institution[$0].receptionSpans.isEmpty } ?? false
    let plans = groups.compactMap {
      PostPlan(ChatWeek(group: $0, monday: week.first), in: source)
    }
    let posts = plans.filter { !$0.held.isEmpty }.map { (group: $0.week.group, posts: $0.posts) }
    let single = posts.map {
      Count(group: $0.group, count: $0.posts.count, kinds: Set($0.posts.map(\.kind)))
    }
    let isPerGroup = source.institution.chats.countedPer.value == .group
    let sum = Count(
      group: nil,
      count: single.reduce(0) { $0 + $1.count },
      kinds: single.reduce(into: []) { $0.formUnion($1.kinds) }
    )
    counts = isPerGroup || single.isEmpty ? single : [sum]
  }

  /// Whether somebody learns then, so that posts are due.
  var isDue: Bool { !counts.isEmpty }

  /// So many there are at least.
  var fewest: Int { least?.count ?? 0 }

  /// So many are lacking; 0 where there are enough.
  var lacking: Int { isDue ? max(0, limit - fewest) : 0 }

  private var least: Count? { counts.min { $0.count < $1.count } }

  /// «на неделе 23–29 ноября готово 9 сообщений из 10, не хватает 1 сообщения: …»; `nil` where there are enough.
  func shortage(in institution: Institution) -> String? {
    guard lacking > 0, let least else { return nil }
    let ready = plural(fewest, "сообщение", "сообщения", "сообщений")
    let missing = plural(lacking, "сообщения", "сообщений", "сообщений")
    let group = least.group.map { " для\u{A0}группы \(institution.fullName(of: institution[$0]))" }
    return "на\u{A0}неделе \(week.russianShort) готово \(ready) из\u{A0}\(limit)\(group ?? ""), "
      + "не\u{A0}хватает \(missing): \(advice(without: least.kinds))"
  }

  /// What the definitions lack, and what a teacher can write without them.
  private func advice(without kinds: Set<ChatPostKind>) -> String {
    let ways = [
      kinds.isDisjoint(with: [.event, .eventReminder, .eventApplications])
        ? "событие для\u{A0}этих групп (папка events)" : nil,
      kinds.isDisjoint(with: [.task, .mailing])
        ? "задание со\u{A0}сроком («материалы» группы)" : nil,
      hasReception ? nil : "день и\u{A0}часы приёма родителей (teachers.yaml)",
    ].compactMap(\.self)
    let own =
      "напишите в\u{A0}чат, что сделали на\u{A0}занятии или что принести на\u{A0}следующее"
    return ways.isEmpty ? "\(own)." : "внесите \(ways.joined(separator: ", ")) или \(own)."
  }
}

extension InternalSource {
  /// Those of all teachers with groups that learn in the weeks, in their order; of groups without one they come last.
  func teachersOfPosts(in weeks: [DateRange]) -> [TeacherGroups] {
    var found: [Teacher.ID?: [Group.ID]] = [:]
    for id in institution.groups.indices.map({ Group.ID($0) }) where learns(id, in: weeks) {
      let group = institution.groups[id.index].asOf(weeks[0].first)
      found[group.teacher, default: []].append(id)
    }
    return found.sorted { ($0.key?.index ?? .max) < ($1.key?.index ?? .max) }
      .map { TeacherGroups(teacher: $0.key, groups: $0.value) }
  }

  /// Whether the group learns in one of the weeks.
  private func learns(_ group: Group.ID, in weeks: [DateRange]) -> Bool {
    let learnt = timetable.stretches(of: group).map(\.days)
    return weeks.contains { week in learnt.contains { $0.overlaps(week) } }
  }

  /// How many posts are ready for each teacher to whom posts are due this week, counted once for all documents.
  var postsOfTeachers: [TeacherPosts] {
    postBook.posts {
      let week = published.weekOfBuild
      return teachersOfPosts(in: [week])
        .map { TeacherPosts(of: $0.teacher, $0.groups, in: week, self) }.filter(\.isDue)
    }
  }

  /// How many teachers have enough posts ready, and who has fewer; `nil` where none are due.
  ///
  /// «подготовлено сообщений: у 17 из 18 педагогов не меньше 10; Фомин Д.А. – 9; …».
  var readyPosts: String? {
    let all = postsOfTeachers.filter { $0.teacher != nil }
    guard !all.isEmpty else { return nil }
    let few = all.filter { $0.lacking > 0 }
    let names = few.compactMap { posts in
      posts.teacher.map { "\(institution[$0].name.text.typeset)\u{A0}– \(posts.fewest)" }
    }
    let enough =
      "у\u{A0}\(all.count - few.count) из\u{A0}"
      + "\(plural(all.count, "педагога", "педагогов", "педагогов")) не\u{A0}меньше "
      + "\(institution.postsPerWeek)"
    let parts =
      ["подготовлено сообщений: \(enough)"] + (names.isEmpty ? [] : [names.joined(separator: ", ")])
      + ["отправлены ли они, программа не\u{A0}знает"]
    return parts.joined(separator: "; ")
  }
}

extension PublicSource {
  /// The week of the build, which the key of whoever tells of it names by its weeks.
  var weekOfBuild: DateRange {
    let monday = shownWeeks.first.monday
    return DateRange(monday, monday + 6) ?? DateRange(monday)
  }
}
