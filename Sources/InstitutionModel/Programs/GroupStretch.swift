import CivilTime
import Schema
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

  /// The group as its lines say it and what has changed for good before the year began.
  public func atBeginning(of year: DateRange) -> Group {
    guard let start = ownDays(in: year)?.first else { return self }
    let past = changes.filter { $0.last.isAbsent && $0.first.value ?? start < start }
    return past.reduce(into: self) { $0.apply($1) }
  }

  /// Whether it is understood when the group begins and ends.
  public var areDaysClear: Bool { first.isClear && last.isClear }

  /// Whether the group learns on some day from the first to the last; `nil` for no last day.
  public func learns(from first: CalendarDate, to last: CalendarDate?) -> Bool {
    let own = self.first.value ?? first
    return (self.last.value ?? first) >= first && own <= last ?? own
  }

  /// The stretches of the days on which the group learns, in order: those of the school year, save where the
  /// group or its changes say days of their own in the summers about it.
  public func stretches(in year: DateRange) -> [GroupStretch] {
    learntDays(in: year).flatMap { stretches(within: $0) }
  }

  private func stretches(within days: DateRange) -> [GroupStretch] {
    guard !changes.isEmpty else { return [GroupStretch(days: days, group: self)] }
    let cuts =
      changes.flatMap { [$0.first.value, ($0.last.value ?? days.last) + 1].compactMap(\.self) }
      + [days.first]
    let starts = Set(cuts).filter(days.contains).sorted()
    let ends = starts.dropFirst().map { $0 - 1 } + [days.last]
    return zip(starts, ends).compactMap { first, last in
      DateRange(first, last).map { GroupStretch(days: $0, group: asOf(first)) }
    }
  }

  private mutating func apply(_ change: GroupChange) {
    lessons = change.lessons ?? lessons
    if let changed = change.lessons { hasLessonsTakenAway = changed.isEmpty }
    if let changed = change.teachers {
      teacher = changed.main
      mainTeacherRole = changed.mainRole
      otherTeachers = changed.others
    }
    pupils = change.pupils.inheriting(pupils)
    withoutDevice = change.withoutDevice.inheriting(withoutDevice)
    weeklyHours = change.weeklyHours.inheriting(weeklyHours)
    room = change.room.inheriting(room)
    if !change.site.isAbsent { site = change.site.value }
  }
}
