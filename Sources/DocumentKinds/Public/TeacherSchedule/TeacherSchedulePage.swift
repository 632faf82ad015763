import Documents
import InstitutionModel
import Russian
import Schema
import Timetable

/// The parts of the page of a teacher.
struct TeacherSchedulePage {
  let id: Teacher.ID
  let source: PublicSource
  /// What of the teacher may be published.
  let teacher: Teacher
  /// All groups that the teacher ever has, in order.
  private let groups: [Group.ID]

  init(_ id: Teacher.ID, _ source: PublicSource) {
    self.id = id
    self.source = source
    teacher = source.institution[id]
    groups = source.catalogue.groups(of: id)
  }

  /// A period that holds or is to come stands before the week.
  var blocks: [Block] {
    [.heading(level: 1, [.text(teacher.fullName.value ?? teacher.name.text)])]
      + (facts.isEmpty ? [] : [.facts(facts)]) + changes
      + (leadsWithPeriod ? period + week : week + period)
      + source.section(of: source.events(of: id), for: .teacher(id))
      + CalendarFrame.offer(
        of: TeacherCalendar.id(of: id, in: source),
        called: teacher.name.text.typeset
      ) + calendar
  }

  /// Changed lessons that the teacher gives or would have given.
  var changed: [Occurrence] {
    groups.flatMap(source.changedLessons).filter { $0.isOrWas(of: id) }.sorted {
      ($0.planned, $0.start) < ($1.planned, $1.start)
    }
  }

  private var changes: [Block] {
    DayChangeList(changed, in: source) { source.fullLink($0.series.group) + ["\u{A0}– "] }
      .blocks
  }

  /// Days off and moved days of the teacher's own lessons.
  private var calendar: [Block] {
    let series = groups.flatMap(source.timetable.series).filter {
      $0.slot.teachers.contains(id)
    }
    return YearCalendar(of: series, in: source.timetable).blocks
  }

  /// Whether a period holds or is to come: then its dates are what is looked for.
  private var leadsWithPeriod: Bool {
    source.currentPeriod.map { !source.isPast($0) } ?? false
  }

  /// Department and reception of parents; empty where neither is known.
  private var facts: [Fact] {
    var facts: [Fact] = []
    if let department = teacher.department {
      let name = source.institution.departments[department.index].name.text
      facts.append(Fact("Подразделение", [.text(name)]))
    }
    if let hours = teacher.receptionHours.value {
      facts.append(Fact("Приём родителей", [.text(hours.typeset)]))
    }
    return facts
  }

  /// The week over all groups, in one grid.
  private var week: [Block] {
    let heading = Block.heading(level: 2, ["Неделя"], anchor: "week")
    let entries = groups.flatMap(entries).sorted { $0.slot.at < $1.slot.at }
    guard !entries.isEmpty else { return [heading, .paragraph(["Расписание уточняется."])] }
    return [heading, .week(WeekGrid(entries, caption: "Каждую неделю"))]
  }

  /// What the teacher does with a group, with the days where that changes in the year.
  private func entries(of id: Group.ID) -> [(slot: WeeklySlot, words: [Inline])] {
    let stretches = TimetableStretch.all(of: id, in: source, partedBy: .lessonsOf(self.id))
    let words = SlotWords(in: source, for: self.id, of: source.institution[id].program)
    return WeekLine.all(of: stretches) { slot, _ in
      source.fullLink(id) + [.text(", \(words.weekly(slot))")]
    }.map { ($0.slot, $0.words(during: $0.term(in: source))) }
  }

  /// The current period in dates, over all groups that it covers.
  private var period: [Block] {
    guard let id = source.currentPeriod else { return [] }
    let occurrences = groups.flatMap { source.occurrences(of: $0, in: id) }
      .filter { $0.isOrWas(of: self.id) }
      .sorted { ($0.date, $0.start) < ($1.date, $1.start) }
    guard !occurrences.isEmpty else { return [] }
    let caption = "Занятия и\u{A0}задания \(PublicPeriod(source.institution[id]).term)"
    let table = Table.occurrences(occurrences, caption: caption) { occurrence in
      let program = source.institution[occurrence.series.group].program
      let words = SlotWords(in: source, for: self.id, of: program)
      return occurrence.badges + [" "] + source.fullLink(occurrence.series.group)
        + [.text("\u{A0}– \(words.dated(occurrence, beside: .labels))")]
    }
    return source.opening(of: id, link: "О\u{A0}периоде") + [.table(table)]
      + source.remark(onEndOf: id)
  }
}
