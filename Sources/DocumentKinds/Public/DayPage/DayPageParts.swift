import CivilTime
import Documents
import InstitutionModel
import Russian
import Schema
import Timetable

/// The parts of the page of a day.
struct DayPageParts {
  private let day: CalendarDate
  private let source: PublicSource
  let words: DayWords
  private let lines: [DayLine]

  init(_ day: CalendarDate, in source: PublicSource) {
    (self.day, self.source) = (day, source)
    words = DayWords(day, in: source.timetable)
    lines = DayLine.all(of: Self.shown(on: day, in: source), in: source)
  }

  /// What families are told of the day.
  static func shown(on day: CalendarDate, in source: PublicSource) -> [Occurrence] {
    source.occurrences(on: day).filter(\.isOnPageOfDay)
  }

  var blocks: [Block] {
    [.heading(level: 1, [.text(words.title)]), .paragraph([.text(lead)], .lead)]
      + (words.remark.map { [.callout(.neutral, [.paragraph([.text($0)])])] } ?? [])
      + period + [.paragraph(neighbours)] + table
      + DayEvents(source.eventsOfYear, on: day, in: source.institution).blocks
  }

  private var lead: String {
    lines.isEmpty
      ? "Занятий и\u{A0}заданий в\u{A0}этот день нет."
      : "Занятия и\u{A0}задания по\u{A0}часам и\u{A0}кабинетам."
  }

  /// That a period holds on the day, with the way to its page.
  private var period: [Block] {
    guard let id = source.timetable.currentPeriod(on: day),
      source.timetable.days(of: id)?.contains(day) == true
    else { return [] }
    let term = PublicPeriod(source.institution[id]).term
    let words = "Период с\u{A0}применением ЭО и\u{A0}ДОТ \(term)"
    return [.paragraph([source.link(id, words)])]
  }

  /// The day before, the day after, and all groups.
  private var neighbours: [Inline] {
    let days = [day - 1, day + 1].filter(source.shownDays.contains)
    let all = Inline.link(
      .document(InstitutionSchedule.id(of: .whole, in: source)),
      ["Расписание всех групп"]
    )
    return .list(days.map { DayPage.link($0, in: source) } + [all])
  }

  private var table: [Block] {
    guard !lines.isEmpty else { return [] }
    let heads = ["Время", "Где", "Группа", "Педагог", "Что"]
    let caption = "Занятия и\u{A0}задания: \(day.russianWeekdayAndDay)"
    return [.table(.lookup(heads, caption: caption, rows: rows))]
  }

  /// Each with its hour: narrow screens show a row by itself.
  private var rows: [TableRow] {
    lines.map { line in
      let cells = [place(of: line), line.names, teachers(of: line), what(line)]
      return TableRow(
        [TableCell(text: time(of: line), role: .rowHeader)] + cells.map { TableCell(text: $0) }
      )
    }
  }

  /// Struck where nothing is held then.
  private func time(of line: DayLine) -> [Inline] {
    let time: [Inline] = [.text(line.time)]
    guard line.occurrence.isHeld else { return [.deleted(time)] }
    guard let before = line.before, before.date == day else { return time }
    return .changed(
      from: [.text(before.slot.span?.figures ?? before.slot.at.time.figures)],
      to: time
    )
  }

  private func place(of line: DayLine) -> [Inline] {
    func words(_ slot: WeeklySlot) -> [Inline] {
      switch slot.place {
      case .room: [.text(line.place(of: slot))]
      case .platform, .chat, .stated: [.badge("дистанционно", .good)]
      }
    }
    let before = line.before.map { words($0.slot) }
    return .changed(from: before, to: words(line.occurrence.slot))
  }

  /// Everybody who may give it.
  private func teachers(of line: DayLine) -> [Inline] {
    func links(_ slot: WeeklySlot) -> [Inline] { .list(slot.teachers.map { source.link($0) }) }
    let (before, now) = (line.before.map { links($0.slot) } ?? [], links(line.occurrence.slot))
    if before.isEmpty { return now }
    return .changed(from: before, to: now.isEmpty ? [source.link(nil)] : now)
  }

  /// Labels, and what else there is to say.
  private func what(_ line: DayLine) -> [Inline] {
    let activity = line.occurrence.activity
    let name = activity == .faceToFaceLesson ? nil : ActivityPhrases(activity).formal
    let task = line.occurrence.slot.task.map { "\u{A0}– \($0.typeset)" } ?? ""
    let remark = line.remark(beside: .labelsAndColumns)
    let words = [name.map { $0 + task }, remark].compactMap(\.self).joined(separator: ", ")
    let badges =
      line.isAtDistance ? line.occurrence.badgesBesidePlace : line.occurrence.badges
    let space: [Inline] = badges.isEmpty || words.isEmpty ? [] : [" "]
    return badges + space + (words.isEmpty ? [] : [.text(words)])
  }
}

extension [Inline] {
  /// The old, struck, beside the new; the new alone where both are the same, or there is no old.
  fileprivate static func changed(from old: [Inline]?, to new: [Inline]) -> [Inline] {
    guard let old, old != new else { return new }
    return [.deleted(old), " ", .inserted(new)]
  }
}
