import CivilTime
import SourceText

/// Days of the school year on which the same is true of a group.
///
/// Russian: «далее», «с», «по».
public struct GroupStretch: Sendable {
  public var days: DateRange
  /// The group as it is on these days.
  public var group: Group

  public init(days: DateRange, group: Group) {
    self.days = days
    self.group = group
  }
}

extension Group {
  /// The group as it is on the day: its changes applied; of two that disagree the later one holds.
  public func asOf(_ date: CalendarDate) -> Group {
    var group = self
    for change in changes where change.holds(on: date) { group.apply(change) }
    return group
  }

  /// Whether the group learns on some day from the first to the last; `nil` for no last day.
  public func learns(from first: CalendarDate, to last: CalendarDate?) -> Bool {
    (self.last ?? first) >= first && (self.first ?? first) <= last ?? self.first ?? first
  }

  /// The stretches of the days on which the group learns, in order; none outside of its own days.
  public func stretches(in year: DateRange) -> [GroupStretch] {
    guard
      let days = DateRange(max(first ?? year.first, year.first), min(last ?? year.last, year.last))
    else { return [] }
    guard !changes.isEmpty else { return [GroupStretch(days: days, group: self)] }
    let cuts = changes.flatMap { [$0.first.value, ($0.last ?? days.last) + 1] } + [days.first]
    let starts = Set(cuts).filter(days.contains).sorted()
    let ends = starts.dropFirst().map { $0 - 1 } + [days.last]
    return zip(starts, ends).compactMap { first, last in
      DateRange(first, last).map { GroupStretch(days: $0, group: asOf(first)) }
    }
  }

  private mutating func apply(_ change: GroupChange) {
    lessons = change.lessons ?? lessons
    if let changed = change.teachers {
      teacher = changed.main
      mainTeacherRole = changed.mainRole
      otherTeachers = changed.others
    }
    pupils = change.pupils ?? pupils
    withoutDevice = change.withoutDevice ?? withoutDevice
    weeklyHours = change.weeklyHours ?? weeklyHours
    room = change.room ?? room
    site = change.site ?? site
  }
}
