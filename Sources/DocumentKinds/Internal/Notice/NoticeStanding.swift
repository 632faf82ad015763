import InstitutionModel
import Timetable

/// What a period does to the lessons of a group.
enum NoticeStanding: Hashable, Sendable {
  /// They go on at a distance.
  case moved
  /// They are at a distance all year.
  case always
  /// They stop (clause 1.7).
  case suspended

  /// By the group's week outside of periods: without a lesson in it, the group counts as moved.
  init(_ group: Group, in timetable: Timetable) {
    if group.distance.isSuspended {
      self = .suspended
    } else {
      self = timetable.isAlwaysAtDistance(group) ? .always : .moved
    }
  }
}
