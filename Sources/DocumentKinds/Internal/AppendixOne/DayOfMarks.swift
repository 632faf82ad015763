import CivilTime
import InstitutionModel
import SourceText
import Timetable

/// The marks of a group on one day: one, or one for each of its lessons and subgroups.
struct DayOfMarks {
  let date: CalendarDate
  /// Each part of the day once.
  private var counts: [(part: MarkPart, count: Int)] = []

  /// The days of marks that are sorted by date, in order.
  static func days(_ marks: [AttendanceMark]) -> [DayOfMarks] {
    var days: [DayOfMarks] = []
    for mark in marks {
      if days.last?.date != mark.date.value { days.append(DayOfMarks(date: mark.date.value)) }
      days[days.count - 1].add(mark)
    }
    return days
  }

  private init(date: CalendarDate) { self.date = date }

  private mutating func add(_ mark: AttendanceMark) {
    if counts.contains(where: { $0.part == mark.part.value }) { return }
    counts.append((mark.part.value, mark.count.value))
  }

  /// What stands in the day's cell: the sum of subgroups; lessons of the whole group have the same pupils, so
  /// that each is told apart.
  func mark(of group: Group.ID, _ source: InternalSource) -> AppendixOneMark {
    let sum = counts.reduce(0) { $0 + $1.count }
    guard counts.count > 1, counts.allSatisfy({ $0.part.subgroup == nil }) else {
      return .people(sum)
    }
    let held = source.published.timetable.occurrences(of: group, in: DateRange(date))
      .filter { $0.isHeld && $0.activity.isAttended }
    let starts = Set(held.map(\.start)).sorted()
    let ofWholeGroup = Set(held.filter(\.slot.traits.isForWholeGroup).map(\.start))
    let lessons = counts.compactMap { part, count in
      let start = part.time ?? part.lesson.flatMap { starts.dropFirst($0 - 1).first }
      return start.flatMap { ofWholeGroup.contains($0) ? (start: $0, count: count) : nil }
    }
    guard lessons.count == counts.count else { return .people(sum) }
    return .lessons(lessons.sorted { $0.start < $1.start }.map(\.count))
  }
}
