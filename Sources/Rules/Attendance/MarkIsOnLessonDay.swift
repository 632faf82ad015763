import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import SourceText
import Timetable

/// A mark stands at a day on which the group has something to take part in.
///
/// Russian: «отметки педагога» (п. 4.20): a lesson, the release or the deadline of a material, a
/// mailing or a consultation. Marks of one group are told together. Of a period that is over and has
/// several at one weekday nothing is said: the group then learned by another plan.
enum MarkIsOnLessonDay: Rule {
  static let metadata = RuleMetadata("mark-is-on-lesson-day", .warning, clause: "4.20")
    .wanting(.marks)
    .with(isDated: true).saying("Отметка стоит за день, когда у группы есть занятие")

  /// Unknown for a group of which something was not read; it may be what makes the day right.
  static func check(_ inspection: Inspection) -> Checked {
    guard let year = inspection.year else { return .nothing }
    guard let marked = year.marked else { return .marks(inspection) { _ in .unknown } }
    return .each(marked.groups, .group, "с\u{A0}отметками") { group in
      guard marked.isKnown(group) else { return .unknown }
      let astray = marked.astray(of: group)
      let ofOthers = marked.institution.periodIDs.compactMap { period in
        let dates = astray.filter { marked.periodOfOthers(at: $0) == period }.map(\.date)
        return finding(about: group, dates, of: period, marked)
      }
      let rest = astray.filter { marked.periodOfOthers(at: $0) == nil }.map(\.date)
      let cancelled = rest.filter { marked.hasCancelled(group, on: $0.value) }
      let others = rest.filter { !marked.hasCancelled(group, on: $0.value) }
      let findings = [
        finding(about: group, cancelled: cancelled, marked), finding(about: group, others, marked),
      ]
      return Look(ofOthers + findings.compactMap(\.self))
    }
  }

  /// Days that were no lessons, with the nearest that were.
  private static func finding(
    about group: Group.ID,
    _ dates: [Located<CalendarDate>],
    _ marked: MarkedDays
  ) -> Finding? {
    guard let first = dates.first else { return nil }
    let all = marked.daysAttended(by: group, near: first.value)
    let period = marked.timetable.period(of: group, on: first.value)
    let within = all.filter { day in
      period.map { marked.timetable.days(of: $0)?.contains(day) == true } ?? true
    }
    let near = within.isEmpty ? all : within
    let start = within.isEmpty ? nil : period.map { marked.institution[$0].first.value }
    let days =
      (start.map { "в период с \($0.russianFigures) " } ?? "")
      + (near.count == 1 ? "ближайший день занятий" : "ближайшие дни занятий")
    return Finding(
      "отметка за \(first.value.russianFigures), а у группы \(marked.name(of: group)) "
        + "в этот день нет ни занятия, ни срока, ни консультации",
      at: first.range,
      places: dates.dropFirst().map(place),
      rest: rest,
      help: near.isEmpty
        ? "исправьте дату или уберите строку"
        : "исправьте дату: \(days) – \(near.map(\.russianFigures).enumerated)"
    )
  }

  /// Days whose lessons do not take place, as a change says.
  private static func finding(
    about group: Group.ID,
    cancelled dates: [Located<CalendarDate>],
    _ marked: MarkedDays
  ) -> Finding? {
    guard let first = dates.first else { return nil }
    return Finding(
      "отметка за \(first.value.russianFigures), а\u{A0}занятие группы \(marked.name(of: group)) "
        + "в\u{A0}этот день отменено или перенесено",
      at: first.range,
      places: dates.dropFirst().map(place),
      rest: rest,
      help:
        "если занятие всё же было, исправьте изменение в\u{A0}папке changes; если нет, уберите отметку"
    )
  }

  /// Days of a period that leaves the group out, which is told alike of all such groups.
  private static func finding(
    about group: Group.ID,
    _ dates: [Located<CalendarDate>],
    of period: DistancePeriod.ID,
    _ marked: MarkedDays
  ) -> Finding? {
    guard let first = dates.first else { return nil }
    let start = marked.institution[period].first
    var finding = Finding(
      "отметка за день периода с \(start.value.russianFigures), который не касается группы "
        + "\(marked.name(of: group)), а очного занятия у неё в этот день нет",
      at: first.range,
      places: dates.dropFirst().map(place),
      rest: rest,
      help: "если группа училась на расстоянии, впишите её в «охват» этого периода в periods.yaml "
        + "или уберите из «кроме»; если нет, исправьте дату отметки"
    )
    finding.labels.append(Label("период, который группы не касается", at: start.range))
    return finding
  }

  private static func place(_ date: Located<CalendarDate>) -> Label {
    Label("и за \(date.value.russianFigures)", at: date.range)
  }

  private static func rest(_ count: Int) -> String {
    " и ещё \(plural(count, "отметка", "отметки", "отметок"))"
  }
}

extension MarkedDays {
  /// As tables of marks call the group.
  fileprivate func name(of group: Group.ID) -> String { institution[group].slug.quoted }

  /// Whether the day would have something to take part in, were it not for a change.
  fileprivate func hasCancelled(_ group: Group.ID, on date: CalendarDate) -> Bool {
    timetable.occurrences(of: group, in: DateRange(date)).contains {
      ($0.state == .cancelled || $0.state == .moved) && $0.activity.isAttended
    }
  }

  /// The period on whose days the mark stands, though it does not cover the group; `nil` where one does.
  fileprivate func periodOfOthers(at mark: AttendanceMark) -> DistancePeriod.ID? {
    let day = mark.date.value
    if timetable.period(of: mark.group, on: day) != nil { return nil }
    return institution.periodIDs.first { timetable.days(of: $0)?.contains(day) == true }
  }

  /// The last such day before the date and the first after it, as far as two weeks go.
  fileprivate func daysAttended(by group: Group.ID, near date: CalendarDate) -> [CalendarDate] {
    let days = attendedDays(of: group).all
    let before = (1...14).lazy.map { date - $0 }.first { timetable.year.contains($0, in: days) }
    let after = (1...14).lazy.map { date + $0 }.first { timetable.year.contains($0, in: days) }
    return [before, after].compactMap { $0 }
  }
}
