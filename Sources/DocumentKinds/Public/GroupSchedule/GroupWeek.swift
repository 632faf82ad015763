import CivilTime
import Documents
import InstitutionModel
import Russian
import Schema
import Timetable

/// The ordinary week of a group: one grid for timetables that follow one another as long as something of it stays, with
/// the days of what changes.
struct GroupWeek {
  private let id: Group.ID
  let source: PublicSource
  /// The group as it is at the beginning of the year.
  private let group: Group
  private let stretches: [TimetableStretch]

  init(_ id: Group.ID, of group: Group, _ source: PublicSource) {
    (self.id, self.group, self.source) = (id, group, source)
    stretches = TimetableStretch.all(of: id, in: source)
  }

  /// Whether it goes on at a distance all year.
  var isAtDistance: Bool { stretches.contains(where: \.group.isWhollyAtDistance) }

  /// Whether it has any lines.
  var isKnown: Bool { stretches.contains { !$0.slots.isEmpty } }

  var blocks: [Block] {
    guard isKnown else { return [.paragraph([.text(withoutTimetable)])] }
    return runs.flatMap(week) + parityRemark(stretches.flatMap(\.slots))
  }

  private var withoutTimetable: String {
    group.meetsByAgreement
      ? "Время занятий\u{A0}– по\u{A0}согласованию с\u{A0}педагогом." : "Расписание уточняется."
  }

  var year: DateRange { source.timetable.schoolYear.days }

  /// The timetables of each grid.
  private var runs: [[TimetableStretch]] {
    stretches.reduce(into: []) { runs, stretch in
      let run = (runs.last ?? []) + [stretch]
      if runs.isEmpty || !isRun(run) {
        runs.append([stretch])
      } else {
        runs[runs.count - 1] = run
      }
    }
  }

  /// Whether each timetable follows the one before at once, which summers do not, and some line is in all of them.
  private func isRun(_ run: [TimetableStretch]) -> Bool {
    let told = run.filter { withoutWeek($0) == nil }
    return zip(run, run.dropFirst()).allSatisfy { $0.days.followed(by: $1.days) != nil }
      && (told.count < 2 || lines(of: told).contains { $0.count == told.count })
  }

  private func lines(of told: [TimetableStretch]) -> [WeekLine] {
    WeekLine.all(of: told, words(of:in:))
  }

  /// The week by its hours, then what else is different in it.
  private func week(_ run: [TimetableStretch]) -> [Block] {
    let told = run.filter { withoutWeek($0) == nil }
    let remarks = run.flatMap { self.changes(in: $0) + (withoutWeek($0) ?? []) }
    guard !told.isEmpty else { return remarks }
    let lines = self.lines(of: told)
    let entries = lines.map { line in
      (
        slot: line.slot,
        words: line.words(during: line.count < told.count ? line.term(in: source) : nil)
      )
    }
    let isMarked = lines.contains { $0.count < told.count }
    let remark = isMarked ? "; что меняется в\u{A0}году, отмечено датами" : ""
    return [.week(WeekGrid(entries, caption: caption(of: told) + remark))] + remarks
  }

  /// What is said instead of a week on days that have none; `nil` for all others.
  private func withoutWeek(_ stretch: TimetableStretch) -> [Block]? {
    if stretch.group.hasLessonsTakenAway, let term = stretch.term(in: year) {
      return [.paragraph([.text("\(term.capitalizedFirst) занятий нет.")])]
    }
    return distanceDays(of: stretch)
  }

  /// Days that are all of a period have no ordinary week: their dates are told with the period.
  private func distanceDays(of stretch: TimetableStretch) -> [Block]? {
    let period = source.institution.periodIDs.first { period in
      let days = source.timetable.days(of: period)?.intersection(stretch.days)
      return source.institution[period].coverage.contains(id) && days == stretch.days
    }
    guard let period, let term = stretch.term(in: year) else { return nil }
    let words = "\(term.capitalizedFirst)\u{A0}– период с\u{A0}применением ЭО и\u{A0}ДОТ. "
    return [.paragraph([.text(words), source.link(period, "Подробнее о\u{A0}периоде")])]
  }

  /// What is said beside the time.
  private func words(of slot: WeeklySlot, in stretch: TimetableStretch) -> [Inline] {
    let words = SlotWords(in: source, of: group.program)
    return stretch.group.isWhollyAtDistance ? [.text(words.weekly(slot))] : lesson(slot)
  }

  /// Room, place and teachers where they are not those of the beginning.
  private func changes(in stretch: TimetableStretch) -> [Block] {
    let changed = stretch.group
    var parts: [String] = []
    if changed.teacher != group.teacher || changed.otherTeachers != group.otherTeachers,
      let names = source.institution.teacherNames(of: changed)
    {
      parts.append("\(changed.allTeachers.count > 1 ? "педагоги" : "педагог"): \(names)")
    }
    if changed.site != group.site, let site = source.institution.siteName(of: changed.site) {
      parts.append("площадка: \(site)")
    }
    if changed.room.value != group.room.value, let room = changed.room.value {
      parts.append(room.asRoom)
    }
    guard !parts.isEmpty, let term = stretch.term(in: year) else {
      return []
    }
    let words = "\(term.capitalizedFirst) \(parts.joined(separator: ", "))"
    return [.paragraph([.text(words)])]
  }

  /// Hours and what is particular; nothing for a lesson like the others.
  private func lesson(_ slot: WeeklySlot) -> [Inline] {
    let hours = slot.hours.isZero ? nil : slot.hours.academic
    let traits = LessonWords(source: source, program: group.program)(slot.traits)
    let words = [hours, traits].compactMap { $0 }
    return words.isEmpty ? [] : [.text(words.joined(separator: ", "))]
  }
}
