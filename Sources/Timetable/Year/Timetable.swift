import CivilTime
import InstitutionModel
import Regulation
import SourceText

/// The timetable of an institution: its weeks, and the year that they become.
///
/// Russian: «расписание». A pure view of the institution: it holds no clock. Series are made of a group
/// when it is asked for; a year is nowhere unfolded to count.
public struct Timetable: Sendable {
  public let institution: Institution
  public let year: YearDays
  /// By index of the period; `nil` for one that lies outside of the school year, or that was
  /// ended before it began.
  let daysOfPeriods: [DateRange?]
  /// By index of the period; empty for those that are left out.
  private let setsOfPeriods: [DaySet]

  public init(_ institution: Institution) {
    self.init(institution) { _ in true }
  }

  /// The timetable as it would be with some of the periods only.
  public func applying(_ isApplied: (DistancePeriod) -> Bool) -> Timetable {
    Timetable(institution, applying: isApplied)
  }

  private init(_ institution: Institution, applying isApplied: (DistancePeriod) -> Bool) {
    let year = YearDays(institution.year)
    self.institution = institution
    self.year = year
    daysOfPeriods = institution.periods.map {
      isApplied($0) ? $0.days(in: institution.year) : nil
    }
    setsOfPeriods = daysOfPeriods.map { $0.map(year.set) ?? DaySet() }
  }

  /// All that is planned for the group in the school year, in order of time of the week.
  ///
  /// Inside a period that covers the group, it follows the group's format and class mode. Where several
  /// periods cover a day, the one that began first holds, then the first in the file. A group without
  /// weekly lessons whose model is «опосредованное взаимодействие» learns at a distance outside of
  /// periods too. A deadline follows its release wherever it falls, even past the end of the period or
  /// of the year, since the family was told of it.
  public func series(of id: Group.ID) -> [Series] {
    let stretches = stretches(of: id)
    let all = stretches.flatMap { series(of: id, in: $0) }
    guard stretches.count > 1 || all.contains(where: { $0.period != nil }) else { return all }
    return all.enumerated().sorted {
      ($0.element.slot.at, $0.element.slot.activity, $0.offset)
        < ($1.element.slot.at, $1.element.slot.activity, $1.offset)
    }.map(\.element)
  }

  /// The stretches of the school year in which the same is true of the group, in order.
  public func stretches(of group: Group.ID) -> [GroupStretch] {
    institution.groups[group.index].stretches(in: institution.year.days)
  }

  /// Whether the group learns at all in the school year.
  public func learns(_ group: Group.ID) -> Bool { !stretches(of: group).isEmpty }

  private func series(of id: Group.ID, in stretch: GroupStretch) -> [Series] {
    let maker = SlotMaker(stretch.group, in: institution)
    let ordinary = maker.ordinary
    var rest = year.set(stretch.days)
    var series: [Series] = []
    for index in setsOfPeriods.indices where institution.periods[index].coverage.contains(id) {
      let days = rest & setsOfPeriods[index]
      guard !days.isEmpty else { continue }
      rest = rest - days
      let plan = PeriodPlan(of: stretch.group, in: DistancePeriod.ID(index), on: days)
      series += self.series(plan, maker, instead: ordinary, id)
    }
    return series + self.series(ordinary, in: nil, .held, on: rest, (id, stretch.group.slug))
  }

  private func series(
    _ plan: PeriodPlan,
    _ maker: SlotMaker,
    instead ordinary: [WeeklySlot],
    _ id: Group.ID
  ) -> [Series] {
    let group = (id, plan.group.slug)
    let learning = plan.group.distance(on: institution.periods[plan.period.index].ground)
    if learning.isSuspended {
      return series(ordinary, in: plan.period, .suspended, on: plan.days, group)
    }
    let slots = maker.slots(learning)
    let own = series(slots, in: plan.period, .held, on: plan.days, group)
    guard learning.hasOwnTimes, !plan.group.isWhollyAtDistance else { return own }
    // Hours are counted once: of what is replaced only where nothing in its place counts any.
    let isCounted = slots.contains { !$0.hours.isZero }
    let replaced = isCounted ? ordinary.map(\.withoutHours) : ordinary
    return own + series(replaced, in: plan.period, .replaced, on: plan.days, group)
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
    let planned = year.set(weekday, slot.traits.weeks, in: days)
    return (planned.later(by: late), (planned & year.off).later(by: late))
  }
}

/// Days of a group on which one period holds.
private struct PeriodPlan {
  let group: Group
  let period: DistancePeriod.ID
  let days: DaySet

  init(of group: Group, in period: DistancePeriod.ID, on days: DaySet) {
    self.group = group
    self.period = period
    self.days = days
  }
}

extension WeeklySlot {
  fileprivate var withoutHours: WeeklySlot {
    var slot = self
    slot.hours = Hours()
    return slot
  }
}

extension DistanceLearning {
  /// Whether the lessons of the timetable make room for other times.
  fileprivate var hasOwnTimes: Bool {
    switch classMode?.value {
    case .special, .individual: true
    case .byTimetable, nil: false
    }
  }
}
