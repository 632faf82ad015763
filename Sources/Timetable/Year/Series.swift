import InstitutionModel

/// A weekly slot in one stretch of the year, with all its days.
///
/// Complete: whatever is asked of it, it answers without a look at the group. A weekly fact (hours a
/// week, the grid on the door) is one of ``WeekPlan``s, a dated one of series and occurrences; nobody
/// derives a week from dates. A reference, because each of its occurrences holds it.
public final class Series: Sendable {
  /// The permanent identity: what happens to a lesson on screen, cancelled or moved stays the same
  /// lesson.
  public struct ID: Hashable, Sendable {
    /// The group's slug.
    public let group: String
    /// As first planned.
    public let at: WeeklyTime
    public let part: SlotPart
    /// Which hour of the lesson, from 1, where one of them alone is changed; `nil` for the lesson.
    public let hour: Int?
  }

  /// What becomes of it on its days.
  public enum Standing: Hashable, Sendable {
    case held
    /// Lessons of the group stop in the period.
    case suspended
    /// The mode of the period has times of its own instead.
    case replaced
    /// A change takes it away.
    case cancelled
    /// A change has put it elsewhere.
    case moved
  }

  public let id: ID
  public let group: Group.ID
  public let slot: WeeklySlot
  /// The period that brings it; `nil` outside of periods.
  ///
  /// Also `nil` for a group that learns wholly at a distance and for a lesson that is at a distance all
  /// year: only ``Activity/isDistance`` tells where it takes place. A deadline has the period of its
  /// release.
  public let period: DistancePeriod.ID?
  public let standing: Standing
  /// The days that the timetable names, working or not.
  public let planned: DaySet
  /// Those among them on which nobody works.
  public let off: DaySet
  /// What changes have done on its one day; `nil` for all that goes as the timetable says.
  public let change: ChangedDay?

  init(
    _ slot: WeeklySlot,
    of group: (id: Group.ID, slug: String),
    in period: DistancePeriod.ID?,
    _ standing: Standing,
    on days: (planned: DaySet, off: DaySet)
  ) {
    id = ID(group: group.slug, at: slot.at, part: slot.part, hour: nil)
    self.group = group.id
    self.slot = slot
    self.period = period
    self.standing = standing
    planned = days.planned
    off = days.off
    change = nil
  }

  /// The same without those of its days on which it is changed.
  init(_ series: Series, without days: DaySet) {
    (id, group, slot) = (series.id, series.group, series.slot)
    (period, standing, change) = (series.period, series.standing, series.change)
    (planned, off) = (series.planned - days, series.off - days)
  }

  /// The same, with another end of what was and has become.
  init(_ series: Series, by change: ChangedDay) {
    (id, group, slot) = (series.id, series.group, series.slot)
    (period, standing, self.change) = (series.period, series.standing, change)
    (planned, off) = (series.planned, series.off)
  }

  /// What has become of a lesson on one day.
  init(
    _ id: ID,
    of group: Group.ID,
    _ slot: WeeklySlot,
    in period: DistancePeriod.ID?,
    _ standing: Standing,
    on day: DaySet,
    by change: ChangedDay
  ) {
    (self.id, self.group, self.slot) = (id, group, slot)
    (self.period, self.standing, self.change) = (period, standing, change)
    (planned, off) = (day, DaySet())
  }

  /// The days on which it takes place.
  public var held: DaySet { standing == .held ? planned - off : DaySet() }

  /// Its hours on so many days.
  func hours(on days: DaySet) -> LessonHours {
    LessonHours(slot.hours * days.count, slot.activity)
  }
}
