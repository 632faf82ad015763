import CivilTime
import Documents
import InstitutionModel
import Russian
import Schema
import SourceText
import Timetable

/// The approved schedule of distance lessons.
///
/// Russian: «расписание дистанционных занятий» (п. 4.16).
struct ScheduleAnnex {
  let context: DirectiveContext

  /// Heading, term and table; whoever answers for the methods signs it.
  var blocks: [Block] {
    [
      .heading(level: 2, ["Расписание дистанционных занятий"]),
      .paragraph([.text(context.term.words)], .centered),
      .table(table),
    ] + calendar + [
      .signature(context.institution.methodSignature)
    ]
  }

  /// The days of the term on which a lesson falls out or another weekday's is held.
  private var calendar: [Block] {
    let first = context.period.first.value
    let last = context.period.announcedLast ?? context.source.timetable.schoolYear.days.last
    let series = context.learning.flatMap { context.source.timetable.series(of: $0.id) }
    let calendar = YearCalendar(
      of: series.filter { $0.period == context.subject.period },
      in: context.source.timetable,
      within: DateRange(first, last)
    )
    return calendar.lines.map { .paragraph([.text($0.typeset.capitalizedFirst + ".")]) }
  }

  /// A row for each group whose lessons go on.
  private var table: Table {
    let rows = byTeacher.enumerated().map { row(number: $0.offset + 1, $0.element) }
    return .form(Self.columns, caption: ["Группы по\u{A0}педагогам"], rows: rows)
  }

  /// Sorted by the teachers' order, since a teacher looks for their own lines; those without come last.
  private var byTeacher: [(id: Group.ID, group: Group)] {
    context.learning.sorted {
      ($0.group.teacher?.index ?? .max, $0.id) < ($1.group.teacher?.index ?? .max, $1.id)
    }
  }

  /// A group's week in the period, with all that clause 4.16 wants to be approved.
  private func row(number: Int, _ entry: (id: Group.ID, group: Group)) -> TableRow {
    let group = entry.group
    let facts = DistanceFacts(group.distance, context.institution.regulation)
    let cells: [[Block]] = [
      teachers(of: entry.id), text(context.institution[group.program].titleInTables),
      text(group.quotedName),
      text(group.yearOfStudy.value.map { "\($0)" }), times(of: entry.id),
      text(group.weeklyHours.value?.figures), places(of: entry.id, facts),
      text(facts.format), text(facts.classMode),
    ]
    return TableRow(head: "\(number)", cells.map { TableCell($0) })
  }

  /// A paragraph, or an empty cell.
  private func text(_ text: String?) -> [Block] { text.map { [.paragraph([.text($0)])] } ?? [] }

  /// Where the week's lessons are, then the resources; an invitation is nobody's but the group's.
  private func places(of id: Group.ID, _ facts: DistanceFacts) -> [Block] {
    let places = context.stretches(of: id).flatMap { stretch in
      let meeting = meeting(of: stretch.group)
      return context.source.timetable.distanceWeek(of: stretch.group)
        .compactMap { meeting.place(of: $0) }
    }.uniqued
    let words = places.map { [Inline.text($0)] } + [facts.resources].filter { !$0.isEmpty }
    return words.isEmpty ? [] : [.paragraph(Array(words.joined(separator: ["; "])))]
  }

  /// Who teaches; where that changes in the period, from when on.
  private func teachers(of id: Group.ID) -> [Block] {
    dated(id, tellsEnd: false) {
      [context.institution.teacherNames(of: $0)?.typeset].compactMap(\.self)
    }
  }

  /// Days and times, a line each; where the timetable changes in the period, from when on.
  private func times(of id: Group.ID) -> [Block] {
    dated(id) { group in
      if group.hasLessonsTakenAway { return ["занятий нет"] }
      return context.source.timetable.distanceWeek(of: group).map { line($0, of: group) }
    }
  }

  /// Lines under the days on which they are so, unless they are so all the time.
  private func dated(
    _ id: Group.ID,
    tellsEnd: Bool = true,
    _ lines: (Group) -> [String]
  ) -> [Block] {
    guard let term = context.source.timetable.days(of: context.subject.period) else { return [] }
    var parts: [(days: DateRange, lines: [String])] = []
    for stretch in context.stretches(of: id) {
      let next = (days: stretch.days, lines: lines(stretch.group))
      if let last = parts.last, last.lines == next.lines,
        let days = last.days.followed(by: next.days)
      {
        parts[parts.count - 1].days = days
      } else {
        parts.append(next)
      }
    }
    return parts.enumerated().flatMap { index, part in
      let end = parts.indices.contains(index + 1) ? parts[index + 1].days.first - 1 : term.last
      let isAlways = part.days == term || parts.count == 1 && !tellsEnd
      let label = isAlways ? nil : label(of: part.days, upTo: end)
      return text(label) + part.lines.flatMap { text($0) }
    }
  }

  /// «с 30.11.2026:»; the last day is told where nothing follows at once.
  private func label(of days: DateRange, upTo end: CalendarDate) -> String {
    if days.count == 1 { return "\(days.first.russianFigures):" }
    let last = days.last == end ? "" : " по\u{A0}\(days.last.russianFigures)"
    return "с\u{A0}\(days.first.russianFigures)\(last):"
  }

  private func meeting(of group: Group) -> MeetingPlace {
    MeetingPlace(group.distance, in: context.institution)
  }

  /// «вт 15:30–17:10 – видеозанятие»; a deadline is a time until which.
  private func line(_ slot: WeeklySlot, of group: Group) -> String {
    let period = context.subject.period
    let time = slot.span?.figures ?? slot.at.time.figures
    let until = slot.activity == .materialDeadline ? "до\u{A0}" : ""
    let words = SlotWords(in: context.source.published, during: period, of: group.program)
    let what = words.weekly(slot) + meeting(of: group).remark(on: slot)
    return "\(slot.at.weekday.russianShort)\u{A0}\(until)\(time)\u{A0}– \(what)"
  }

  /// Weights are shares of the width of a sheet in landscape.
  private static let columns = [
    FormColumn("№", 3, .center), FormColumn("Педагог", 10), FormColumn("Программа", 11),
    FormColumn("Группа", 6), FormColumn("Год обучения", 7, .center),
    FormColumn("Дни и\u{A0}время", 20), FormColumn("Часов в\u{A0}неделю", 6, .center),
    FormColumn("Место, ресурс", 12), FormColumn("Формат", 9), FormColumn("Режим занятий", 11),
  ]
}

extension DirectiveContext {
  /// The group on the days of the period, parted where its timetable changes.
  func stretches(of id: Group.ID) -> [GroupStretch] {
    guard let days = source.timetable.days(of: subject.period) else { return [] }
    return source.timetable.stretches(of: id).compactMap { stretch in
      guard let shared = stretch.days.intersection(days) else { return nil }
      var group = stretch.group
      group.distance = group.distance(on: period.ground)
      return GroupStretch(days: shared, group: group)
    }
  }
}
