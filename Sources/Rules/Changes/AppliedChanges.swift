import InstitutionModel
import Timetable

/// What the changes of days do to lessons, over all groups.
struct AppliedChanges: Sendable {
  /// A changed lesson.
  struct Lesson: Sendable {
    let group: Group.ID
    let change: ChangedDay

    /// The line that came last, where it is the group's own: what another group's does to it is told there.
    func lastOwn(in institution: Institution) -> DayChange? {
      guard let last = change.changes.last.map({ institution[$0] }),
        !institution.guests(of: last).contains(group)
      else { return nil }
      return last
    }
  }

  /// In the order of the groups.
  let lessons: [Lesson]
  /// Those that follow each line; a line that no lesson follows has none.
  let lessonsByLine: [DayChange.ID: [Lesson]]

  init(_ groups: [(id: Group.ID, series: [Series])]) {
    lessons = groups.flatMap { group in
      // A deadline follows its material wherever it falls, and no line is about it.
      group.series.filter { $0.isEndOfChange && $0.slot.activity != .materialDeadline }
        .compactMap { $0.change.map { Lesson(group: group.id, change: $0) } }
    }
    lessonsByLine = lessons.reduce(into: [:]) { found, lesson in
      for change in lesson.change.changes { found[change, default: []].append(lesson) }
    }
  }

  /// Whether a lesson follows the line.
  func isFollowed(_ change: DayChange.ID) -> Bool { lessonsByLine[change] != nil }
}
