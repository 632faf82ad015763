import CivilTime
import InstitutionModel
import Regulation
import SourceText

/// The weekly timetable of an institution, ready to be unfolded into dates.
///
/// Russian: «расписание». A pure view of the institution: it holds no clock.
public struct Timetable: Sendable {
  public let institution: Institution
  private let workingDays: WorkingDays
  /// By index of the period; `nil` for one that lies outside of the school year, or that was
  /// ended before it began.
  private let daysOfPeriods: [DateRange?]
  /// By index of the group: what it does in each stretch of the year.
  let plans: [[StretchPlan]]

  public init(_ institution: Institution) {
    self.institution = institution
    workingDays = WorkingDays(institution.year)
    daysOfPeriods = institution.periods.map { $0.days(in: institution.year) }
    plans = institution.groups.map { group in
      group.stretches(in: institution.year.days).map {
        StretchPlan($0, in: institution.programs[group.program.index])
      }
    }
  }

  /// The sessions of a group on the days, in order of date, time and activity.
  ///
  /// Days outside the school year and holidays have none, save deadlines: a deadline follows its
  /// release wherever it falls, even past the end of the period or of the year, since the family
  /// was told of it. Inside a period that covers the group, sessions follow the group's format and
  /// class mode, and a suspended group has none. A group without weekly lessons whose model is
  /// «опосредованное взаимодействие» learns at a distance outside of periods too.
  ///
  /// - Complexity: linear in the days.
  public func sessions(of group: Group.ID, in days: DateRange) -> [Session] {
    let plans = plans[group.index]
    var sessions: [Session] = []
    for plan in plans { append(to: &sessions, from: plan, of: group, in: days) }
    // A deadline may fall into the next stretch.
    if plans.count > 1 {
      sessions.sort { ($0.date, $0.start, $0.activity) < ($1.date, $1.start, $1.activity) }
    }
    return sessions
  }

  private func append(
    to sessions: inout [Session],
    from plan: StretchPlan,
    of group: Group.ID,
    in days: DateRange
  ) {
    guard !plan.slots.isEmpty, let reached = DateRange(plan.days.first, plan.days.last + 7),
      let days = days.intersection(reached)
    else { return }
    for date in days.days {
      let weekday = date.weekday
      for slot in plan.slots where slot.at.weekday == weekday {
        if let session = session(of: slot, on: date, for: group, plan) { sessions.append(session) }
      }
    }
  }

  /// The stretches of the school year in which the same is true of the group, in order.
  public func stretches(of group: Group.ID) -> [GroupStretch] {
    institution.groups[group.index].stretches(in: institution.year.days)
  }

  /// Whether the group learns at all in the school year.
  public func learns(_ group: Group.ID) -> Bool { !plans[group.index].isEmpty }

  /// The sessions that a period brings to a group, with deadlines that fall after its last day.
  public func sessions(of group: Group.ID, in period: DistancePeriod.ID) -> [Session] {
    guard let days = days(of: period), let window = DateRange(days.first, days.last + 7) else {
      return []
    }
    return sessions(of: group, in: window).filter { $0.period == period }
  }

  /// All that the group does in weeks of every kind.
  func slots(of group: Group) -> [WeeklySlot] {
    WeeklySlot.all(of: group, in: institution.programs[group.program.index])
  }

  private func session(
    of slot: WeeklySlot,
    on date: CalendarDate,
    for group: Group.ID,
    _ plan: StretchPlan
  ) -> Session? {
    let release = date - slot.daysAfterRelease
    guard plan.days.contains(release), slot.traits.isHeld(on: release),
      let week = week(of: group, on: release, plan), week.kind == slot.week
    else { return nil }
    var session = Session(
      date: date,
      start: slot.at.time,
      end: slot.end,
      activity: slot.activity,
      period: week.period,
      academicHours: slot.academicHours
    )
    session.traits = slot.traits
    return session
  }

  /// What week the date is of for the group, and by which period; `nil` when lessons stop.
  private func week(
    of id: Group.ID,
    on date: CalendarDate,
    _ plan: StretchPlan
  ) -> (kind: WeekKind, period: DistancePeriod.ID?)? {
    guard workingDays.contains(date) else { return nil }
    guard let period = period(of: id, on: date) else { return (.ordinary, nil) }
    let kind = plan.week(on: institution.periods[period.index].ground.name)
    return kind.map { ($0, period) }
  }
}

extension LessonTraits {
  /// Whether the date lies in a week of the lesson.
  fileprivate func isHeld(on date: CalendarDate) -> Bool {
    weeks.map { $0 == WeekParity(of: date) } ?? true
  }
}

extension Timetable {
  /// Whether lessons are held on the day.
  public func isWorkingDay(_ date: CalendarDate) -> Bool { workingDays.contains(date) }

  /// The days of the period within the school year; `nil` when it has none there.
  public func days(of period: DistancePeriod.ID) -> DateRange? { daysOfPeriods[period.index] }

  /// The period that holds for the group on the date; `nil` outside of periods.
  ///
  /// Where several cover the day, the one that began first holds, then the first in the file.
  /// A suspended group has a period but no sessions; holidays belong to a period as well.
  public func period(of group: Group.ID, on date: CalendarDate) -> DistancePeriod.ID? {
    for index in daysOfPeriods.indices {
      guard let days = daysOfPeriods[index], days.contains(date) else { continue }
      if institution.periods[index].coverage.contains(group) { return DistancePeriod.ID(index) }
    }
    return nil
  }

  /// The period that holds on the date, else the next to come, else the last that was; `nil` when
  /// there is none at all.
  public func currentPeriod(on date: CalendarDate) -> DistancePeriod.ID? {
    current(on: date) { _ in true }
  }

  /// The same among the periods that cover the group.
  public func currentPeriod(of group: Group.ID, on date: CalendarDate) -> DistancePeriod.ID? {
    current(on: date) { institution.periods[$0].coverage.contains(group) }
  }

  /// Whether the last day of the period is before the date; never of one outside of the year.
  public func isPast(_ period: DistancePeriod.ID, on date: CalendarDate) -> Bool {
    days(of: period).map { $0.last < date } ?? false
  }

  private func current(on date: CalendarDate, where isOfInterest: (Int) -> Bool)
    -> DistancePeriod.ID?
  {
    var past: (last: CalendarDate, index: Int)?
    var next: Int?
    for index in daysOfPeriods.indices where isOfInterest(index) {
      guard let days = daysOfPeriods[index] else { continue }
      if days.contains(date) { return DistancePeriod.ID(index) }
      // Periods are sorted by their first day, so the first that is to come is the next.
      if days.first > date { next = next ?? index }
      if days.last < date, days.last >= past?.last ?? days.last { past = (days.last, index) }
    }
    return (next ?? past?.index).map { DistancePeriod.ID($0) }
  }
}

extension Group {
  /// Whether the group has distance sessions outside of periods too: it is taught by the
  /// mediated model and has no face-to-face timetable.
  public var isWhollyAtDistance: Bool { lessons.isEmpty && distance.model?.value == .mediated }
}
