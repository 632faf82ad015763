import CivilTime
import Documents
import InstitutionModel
import Russian
import SourceText
import Timetable

/// The parts of the page of a teacher.
struct TeacherSchedulePage {
  let id: Teacher.ID
  let source: PublicSource
  let teacher: Teacher
  private let groups: [Group.ID]

  init(_ id: Teacher.ID, _ source: PublicSource) {
    self.id = id
    self.source = source
    teacher = source.institution[id]
    groups = source.catalogue.groups(of: id)
  }

  var blocks: [Block] {
    [.heading(level: 1, [.text(teacher.fullName ?? teacher.name.value)])]
      + (facts.isEmpty ? [] : [.facts(facts)]) + (leadsWithPeriod ? period + week : week + period)
  }

  /// Whether a period holds or is to come: then its dates are what is looked for.
  private var leadsWithPeriod: Bool {
    source.currentPeriod.map { !source.isPast($0) } ?? false
  }

  private var facts: [Fact] {
    var facts: [Fact] = []
    if let department = teacher.department {
      let name = source.institution.departments[department.index].name.value
      facts.append(Fact("Подразделение", [.text(name)]))
    }
    if let hours = teacher.receptionHours {
      facts.append(Fact("Приём родителей", [.text(hours.typeset)]))
    }
    return facts
  }

  private var week: [Block] {
    let heading = Block.heading(level: 2, ["Неделя"], anchor: "week")
    let entries = groups.flatMap(entries).sorted { $0.slot.at < $1.slot.at }
    guard !entries.isEmpty else { return [heading, .paragraph(["Расписание уточняется."])] }
    return [heading, .table(WeekTable(entries).table(caption: "Каждую неделю"))]
  }

  private func entries(of id: Group.ID) -> [WeekTable.Entry] {
    TimetableStretch.all(of: id, in: source, partedBy: .lessonsOf(self.id)).flatMap { stretch in
      let words = SessionWords(of: stretch.group, in: source.institution, for: self.id)
      let term = stretch.term(in: source.institution.year.days).map { ", \($0)" } ?? ""
      return stretch.slots.map { slot in
        let what = Inline.text(", \(words.shortWords(slot))\(term)")
        return WeekTable.Entry(slot: slot, words: name(of: id) + [what])
      }
    }
  }

  /// Program and group: a teacher may have a group 1 in several programs.
  private func name(of group: Group.ID) -> [Inline] {
    let program = source.institution[source.institution[group].program]
    return [.text("\(program.quotedTitle), "), source.link(group)]
  }

  /// The current period in dates, over all groups that it covers.
  private var period: [Block] {
    guard let id = source.currentPeriod else { return [] }
    let entries = groups.flatMap { sessions(of: $0, in: id) }
      .sorted { ($0.session.date, $0.session.start) < ($1.session.date, $1.session.start) }
    guard !entries.isEmpty else { return [] }
    let term = PublicPeriod(source.institution[id])
    let caption = "Занятия и\u{A0}задания \(term.term)"
    return source.opening(of: id, link: "О\u{A0}периоде")
      + [.table(SessionList(entries: entries).table(caption: caption))]
  }

  private func sessions(of id: Group.ID, in period: DistancePeriod.ID) -> [SessionList.Entry] {
    let group = source.institution[id]
    let words = SessionWords(of: group, in: source.institution, for: self.id)
    let name = name(of: id)
    return source.timetable.sessions(of: id, in: period).filter { session in
      let changed = group.changes.isEmpty ? group : group.asOf(session.date)
      return changed.isTaught(by: self.id, in: session.traits)
    }.map { session in
      SessionList.Entry(
        session: session,
        words: [words.badge(session.activity), " "] + name
          + [.text("\u{A0}— \(words.words(session))")]
      )
    }
  }
}
