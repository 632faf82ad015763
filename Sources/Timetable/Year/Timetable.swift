import CivilTime
import InstitutionModel

/// The timetable of an institution: its weeks, and the year that they become.
///
/// Russian: «расписание». A pure view of the institution: it holds no clock. Series are made of a group
/// when it is asked for; a year is nowhere unfolded to count.
public struct Timetable: Sendable {
  public private(set) var institution: Institution
  public let schoolYear: SchoolYear
  public let year: YearDays
  /// By index of the period; `nil` for one in which nobody learns, as it lies outside of the school year, or that
  /// was ended before it began.
  let daysOfPeriods: [DateRange?]
  /// By index of the period; empty for those that are left out.
  private let setsOfPeriods: [DaySet]
  /// Which changes of days may be about which groups.
  let changes: ChangesByGroup

  /// The timetable of a year, as it would be with some of the periods only, unless all are wanted.
  public init(
    _ institution: Institution,
    in schoolYear: SchoolYear,
    applying isApplied: (DistancePeriod) -> Bool = { _ in true }
  ) {
    let year = YearDays(schoolYear)
    self.institution = institution
    self.schoolYear = schoolYear
    self.year = year
    daysOfPeriods = institution.periods.map {
      isApplied($0) ? institution.days(of: $0, in: schoolYear) : nil
    }
    setsOfPeriods = daysOfPeriods.map { $0.map(year.set) ?? DaySet() }
    changes = ChangesByGroup(institution)
  }

  /// The timetable as it would be with some of the periods only.
  public func applying(_ isApplied: (DistancePeriod) -> Bool) -> Timetable {
    Timetable(institution, in: schoolYear, applying: isApplied)
  }

  /// The same timetable over another view of its institution.
  public func over(_ view: Institution) -> Timetable {
    var timetable = self
    timetable.institution = view
    return timetable
  }

  /// All that is planned for the group in the school year and the summers about it, in order of time of the week.
  ///
  /// Inside a period that covers the group, it follows the group's format and class mode. Where several
  /// periods cover a day, the one that began first holds, then the first in the file. A group without
  /// weekly lessons whose model is «опосредованное взаимодействие» learns at a distance outside of
  /// periods too. A deadline follows its release wherever it falls, even past the end of the period or
  /// of the year, since the family was told of it. Changes of single days come last.
  public func series(of id: Group.ID) -> [Series] {
    let own = ownSeries(of: id)
    let joining = changes.joining(id)
    guard !joining.isEmpty else { return own.inOrderOfTime }
    return GuestLessons(group: id, timetable: self).joined(own, by: joining).inOrderOfTime
  }

  /// The same without what changes of other groups make of it, in no order.
  func ownSeries(of id: Group.ID) -> [Series] {
    let planned = stretches(of: id).flatMap { series(of: id, in: $0) }
    let changes = changes[id]
    return changes.isEmpty ? planned : changed(planned, of: id, by: changes)
  }

  /// What the group would have on the days if no period held.
  func ordinarySeries(of id: Group.ID, on days: DaySet) -> [Series] {
    stretches(of: id).flatMap { stretch in
      let own = year.set(stretch.days) & days
      return series(
        maker(stretch.group).ordinary,
        in: nil,
        .held,
        on: own,
        (id, stretch.group.slug)
      )
    }
  }

  /// The stretches of the school year, and of the summers about it, in which the same is true of the group, in
  /// order.
  public func stretches(of group: Group.ID) -> [GroupStretch] {
    institution.groups[group.index].stretches(in: schoolYear.days)
  }

  /// Whether the group learns at all in the school year or in the summers about it.
  public func learns(_ group: Group.ID) -> Bool { !stretches(of: group).isEmpty }

  private func series(of id: Group.ID, in stretch: GroupStretch) -> [Series] {
    let maker = self.maker(stretch.group)
    let group = (id, stretch.group.slug)
    let ordinary = maker.ordinary
    var rest = year.set(stretch.days)
    var series: [Series] = []
    for index in setsOfPeriods.indices where institution.periods[index].coverage.contains(id) {
      let days = rest & setsOfPeriods[index]
      guard !days.isEmpty else { continue }
      rest = rest - days
      let learning = stretch.group.distance(on: institution.periods[index].ground)
      let plan = PeriodPlan(learning, instead: ordinary, isAlways: stretch.group.isWhollyAtDistance)
      for (slots, standing) in plan.slots(maker) {
        series += self.series(slots, in: DistancePeriod.ID(index), standing, on: days, group)
      }
    }
    return series + self.series(ordinary, in: nil, .held, on: rest, group)
  }

  private func series(
    _ slots: [WeeklySlot],
    in period: DistancePeriod.ID?,
    _ standing: Series.Standing,
    on days: DaySet,
    _ group: (Group.ID, String)
  ) -> [Series] {
    slots.compactMap { slot in
      let days = self.days(of: slot, in: days)
      guard !days.planned.isEmpty else { return nil }
      return Series(slot, of: group, in: period, standing, on: days)
    }
  }

  /// The days of the slot, and those of them that fall out, in days on which it is planned.
  func days(of slot: WeeklySlot, in days: DaySet) -> (planned: DaySet, off: DaySet) {
    let late = slot.daysAfterRelease
    let weekday = slot.at.weekday - late
    let (planned, off) = year.set(weekday, slot.traits, in: days)
    return (planned.later(by: late), off.later(by: late))
  }
}
