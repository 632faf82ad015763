import CivilTime
import InstitutionModel
import SourceText
import Timetable

/// The marks of a group on one day: one, or one for each of its lessons and subgroups.
struct DayOfMarks {
  let date: CalendarDate
  /// Each part of the day once.
  private(set) var marks: [AttendanceMark] = []

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
    if marks.contains(where: { $0.part.value == mark.part.value }) { return }
    marks.append(mark)
  }

  /// What stands in the day's cell: the sum of subgroups; lessons of the whole group have the same pupils, so
  /// that each is told apart.
  func mark(of group: Group.ID, _ source: InternalSource) -> AppendixOneMark {
    lessons(of: group, source).map { .lessons($0.map(\.count.value)) }
      ?? .people(marks.reduce(0) { $0 + $1.count.value })
  }

  /// The marks of several lessons of the whole group, in their order; `nil` where the day is none of such.
  func lessons(of group: Group.ID, _ source: InternalSource) -> [AttendanceMark]? {
    guard marks.count > 1, marks.allSatisfy({ $0.part.value.subgroup == nil }) else { return nil }
    let held = source.published.timetable.occurrences(of: group, in: DateRange(date))
      .filter { $0.isHeld && $0.activity.isAttended }
    let starts = Set(held.map(\.start)).sorted()
    let ofWholeGroup = Set(held.filter(\.slot.traits.isForWholeGroup).map(\.start))
    let lessons = marks.compactMap { mark in
      let part = mark.part.value
      let start = part.time ?? part.lesson.flatMap { starts.dropFirst($0 - 1).first }
      return start.flatMap { ofWholeGroup.contains($0) ? (start: $0, mark: mark) : nil }
    }
    guard lessons.count == marks.count else { return nil }
    return lessons.sorted { $0.start < $1.start }.map(\.mark)
  }
}

extension InternalSource {
  /// Whether the day has several lessons of the whole group and nothing else to take part in: its marks are then told
  /// one by one.
  ///
  /// - Returns: How many lessons these are; 1 for any other day.
  func lessonsToMark(of group: Group.ID, on date: CalendarDate) -> Int {
    let held = published.timetable.occurrences(of: group, in: DateRange(date)).filter {
      $0.isHeld && $0.activity.isAttended
    }
    guard held.allSatisfy({ $0.activity.isLesson && $0.slot.traits.isForWholeGroup }) else {
      return 1
    }
    return max(1, Set(held.map(\.start)).count)
  }
}
