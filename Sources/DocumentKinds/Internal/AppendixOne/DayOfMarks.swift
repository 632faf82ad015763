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
    let starts = Set(
      source.published.timetable.occurrences(of: group, in: DateRange(date))
        .filter(\.slot.traits.isForWholeGroup).map(\.start)
    )
    let isOfSamePupils = counts.allSatisfy { $0.part.time.map(starts.contains) ?? false }
    return isOfSamePupils ? .lessons(counts.map(\.count)) : .people(sum)
  }
}
