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
  /// By index of the group: how it learns inside a period and outside of one.
  private let habits: [Habit]
  /// By index of the group: all that it does in a week, face to face and at a distance.
  private let slots: [[WeeklySlot]]

  public init(_ institution: Institution) {
    self.institution = institution
    workingDays = WorkingDays(institution.year)
    daysOfPeriods = institution.periods.map { $0.days(in: institution.year) }
    habits = institution.groups.map(Habit.init(of:))
    slots = institution.groups.map { group in
      WeeklySlot.all(of: group, in: institution.programs[group.program.index])
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
    var sessions: [Session] = []
    let slots = allSlots(of: group)
    guard !slots.isEmpty else { return [] }
    for date in days.days {
      let weekday = date.weekday
      for slot in slots where slot.at.weekday == weekday {
        if let session = session(of: slot, on: date, for: group) { sessions.append(session) }
      }
    }
    return sessions
  }

  /// The sessions that a period brings to a group, with deadlines that fall after its last day.
  public func sessions(of group: Group.ID, in period: DistancePeriod.ID) -> [Session] {
    guard let days = days(of: period), let window = DateRange(days.first, days.last + 7) else {
      return []
    }
    return sessions(of: group, in: window).filter { $0.period == period }
  }

  /// All that the group does in a week, face to face and at a distance.
  func allSlots(of group: Group.ID) -> [WeeklySlot] { slots[group.index] }

  private func session(of slot: WeeklySlot, on date: CalendarDate, for group: Group.ID)
    -> Session?
  {
    let held: (isDistance: Bool, period: DistancePeriod.ID?)
    switch regime(of: group, on: date - slot.daysAfterRelease) {
    case .faceToFace: held = (false, nil)
    case .distance(let period): held = (true, period)
    case .idle: return nil
    }
    guard held.isDistance == slot.activity.isDistance else { return nil }
    return Session(
      date: date,
      start: slot.at.time,
      end: slot.end,
      activity: slot.activity,
      period: held.period,
      academicHours: slot.academicHours
    )
  }

  /// How the group learns on the date.
  private func regime(of group: Group.ID, on date: CalendarDate) -> Regime {
    guard workingDays.contains(date) else { return .idle }
    if let period = period(of: group, on: date) {
      return habits[group.index].isSuspended ? .idle : .distance(period)
    }
    return habits[group.index].isWhollyAtDistance ? .distance(nil) : .faceToFace
  }
}

/// What decides how a group learns on a day, at hand without a copy of the group.
private struct Habit {
  var isSuspended: Bool
  var isWhollyAtDistance: Bool

  init(of group: Group) {
    isSuspended = group.distance.isSuspended
    isWhollyAtDistance = group.isWhollyAtDistance
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
  /// Whether the group has distance sessions outside of periods too : it is taught by the
  /// mediated model and has no face-to-face timetable.
  public var isWhollyAtDistance: Bool { lessons.isEmpty && distance.model?.value == .mediated }
}
