import CivilTime
import Documents
import InstitutionModel
import Russian
import Timetable

/// The weeks of a group, before the period and in it.
struct NoticeWeek {
  private let context: NoticeContext

  /// Works nothing out yet; each property does when asked.
  init(_ context: NoticeContext) { self.context = context }

  /// The week of the period, merged; of what is planned on the days that are shown, whatever changes make of single days.
  var entries: [NoticeEntry] {
    var slots: [WeeklySlot] = []
    for slot in occurrences.compactMap(slotOfWeek)
    where !slots.contains(where: { $0.isAlike(slot) }) {
      slots.append(slot)
    }
    let sorted = slots.sorted { ($0.at, $0.activity) < ($1.at, $1.activity) }
    return merged(sorted, during: context.subject.period)
  }

  /// What happens on each of these days.
  var dated: [NoticeEntry] {
    let words = words(during: context.subject.period)
    let meeting = context.meeting
    return occurrences.map { NoticeEntry($0, words, meeting, remark: laterNews($0, "; ")) }
  }

  /// What every week has; `nil` for what is not held, and for what a change has put there.
  private func slotOfWeek(_ occurrence: Occurrence) -> WeeklySlot? {
    guard let change = occurrence.change else { return occurrence.isHeld ? occurrence.slot : nil }
    guard occurrence.series.id.hour == nil, let was = change.was,
      was.date >= context.period.firstTold,
      context.source.timetable.period(of: context.subject.group, on: was.date)
        == context.subject.period
    else { return nil }
    return was.slot
  }

  /// «; объявлено 21 ноября» of a change that is younger than the paper; nothing for others.
  private func laterNews(_ occurrence: Occurrence, _ lead: String) -> String {
    guard let change = occurrence.change, let date = context.imprint([]).date,
      let told = context.source.published.announcement(of: change), told.date > date
    else { return "" }
    return "\(lead)объявлено \(told.date.russianDay)"
  }

  /// «Занятие 25 ноября (среда) переносится на\u{A0}28 ноября (суббота), 12:00–13:40», a line for each change.
  private var news: [[Inline]] {
    let words = ChangeWords(in: context.source.published)
    var told: Set<ChangedDay> = []
    return occurrences.compactMap { occurrence in
      guard let change = occurrence.change, !occurrence.isToldWithItsMaterial,
        told.insert(change).inserted
      else { return nil }
      let later = laterNews(occurrence, "").capitalizedFirst
      let sentences = [words.news(of: occurrence), later.isEmpty ? nil : later.withFullStop]
      return [.text(sentences.compactMap(\.self).joined(separator: " "))]
    }
  }

  /// The days among those that families are told of on which the group has no lessons any more.
  var emptied: [DateRange] {
    context.stretchesTold.filter(\.group.hasLessonsTakenAway).map(\.days)
  }

  /// What becomes of the group's series on the days that families are told of, in order.
  private var occurrences: [Occurrence] {
    context.source.published.occurrences(of: context.subject.group, in: context.subject.period)
      .filter { $0.date >= context.period.firstTold }
  }

  /// «вт, чт 15:30–17:10: очное занятие, кабинет 12»; of a term of some days the lessons on those
  /// alone, after an end the whole week.
  var before: [Inline] {
    guard context.period.ending == nil else { return lines(ordinary) }
    let slots = context.source.timetable.ordinaryWeek(of: context.group)
    return told(merged(slots.filter { isInTerm($0.at.weekday) }, during: nil))
  }

  /// A term of a week or more, or without a last day, has every day of the week.
  private func isInTerm(_ weekday: Weekday) -> Bool {
    let first = context.period.firstTold
    guard let last = context.period.last, last < first + 6 else { return true }
    return (0...5).map { first + $0 }.contains { $0 <= last && $0.weekday == weekday }
  }

  /// The lines, or that there are no lessons.
  private func told(_ entries: [NoticeEntry]) -> [Inline] {
    entries.isEmpty ? ["В\u{A0}эти дни занятий по\u{A0}расписанию нет."] : lines(entries)
  }

  /// The week outside of periods, merged.
  var ordinary: [NoticeEntry] {
    merged(context.source.timetable.ordinaryWeek(of: context.group), during: nil)
  }

  /// The week of the period, in lines, then what is otherwise on single days.
  var after: [Inline] { Array(([told(entries)] + news).joined(separator: [.lineBreak])) }

  /// Rows of the weeks as the period, or the time outside of periods, has them.
  private func merged(_ slots: [WeeklySlot], during period: DistancePeriod.ID?) -> [NoticeEntry] {
    let words = words(during: period)
    let meeting = context.meeting
    return NoticeEntry.merged(slots.map { NoticeEntry($0, words, meeting) })
  }

  /// The words of lessons in the period, or outside of periods.
  private func words(during period: DistancePeriod.ID?) -> SlotWords {
    SlotWords(in: context.source.published, during: period, of: context.group.program)
  }

  /// A line for each row: «вт, чт 15:30–17:10 – очное занятие, кабинет 12».
  private func lines(_ entries: [NoticeEntry]) -> [Inline] {
    let lines = entries.map { entry -> [Inline] in
      let place = entry.place.map { ", \($0)" } ?? ""
      return [.text("\(entry.day) \(entry.time)\u{A0}– \(entry.what)\(place)")]
    }
    return Array(lines.joined(separator: [.lineBreak]))
  }
}
