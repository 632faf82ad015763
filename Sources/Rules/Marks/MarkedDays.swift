import CivilTime
import InstitutionModel
import Schema
import SourceText
import Timetable

/// The marks of attendance beside the days on which there is something to take part in.
struct MarkedDays {
  /// The institution whose groups are marked.
  let institution: Institution
  /// By which it is known when groups learn.
  let timetable: Timetable
  /// The day of the build, by which a period is past.
  private let today: CalendarDate
  /// Which groups were read without a fault.
  private let read: ReadGroups
  /// Those of the school year and of the group's summers, by group, in order of date: tables of earlier years may
  /// stay.
  private let marks: [Group.ID: [AttendanceMark]]
  /// By index of the group.
  private let attended: [AttendedDays]

  /// `nil` when a mark or a period could not be understood, so that nothing is known of what is
  /// missing, where there are no periods, since nobody asks for marks of other days, and where there
  /// are no marks.
  init?(
    _ records: [AttendanceMark],
    _ definitions: Definitions,
    _ timetable: Timetable,
    _ read: ReadGroups,
    on date: CalendarDate
  ) {
    guard !definitions.hasUnreadAttendance, definitions.attendance.count == records.count,
      !definitions.periods.isEmpty,
      definitions.periods.count == timetable.institution.periods.count,
      definitions.periods.allSatisfy(\.value.hasKnownDays),
      timetable.institution.periods.allSatisfy(\.coverage.isKnown)
    else { return nil }
    institution = timetable.institution
    self.timetable = timetable
    self.read = read
    today = date
    marks = Dictionary(grouping: records.filter(timetable.isOfYear), by: \.group)
    // Who keeps marks elsewhere is asked for none.
    if marks.isEmpty { return nil }
    attended = institution.groups.indices.map { timetable.attendedDays(of: Group.ID($0)) }
  }

  /// The groups that have marks, in order.
  var groups: [Group.ID] { marks.keys.sorted() }

  /// Whether the group could be read and learns at all.
  func isKnown(_ group: Group.ID) -> Bool { read.contains(group) && timetable.learns(group) }

  /// The marks of a group at days that are not to be marked.
  func astray(of group: Group.ID) -> [AttendanceMark] {
    let astray = Dictionary(grouping: unattended(marks[group] ?? [], by: group)) { mark in
      timetable.period(of: group, on: mark.date.value)
    }
    return astray.filter { period, _ in !(period.map { hadOtherPlan(group, in: $0) } ?? false) }
      .flatMap(\.value).sorted { $0.date.value < $1.date.value }
  }

  /// The marks of single lessons and subgroups on days on which the group has something.
  func ofParts(of group: Group.ID) -> [AttendanceMark] {
    let parts = (marks[group] ?? []).filter { !$0.part.value.isWholeDay }
    if parts.isEmpty { return [] }
    let days = attendedDays(of: group).all
    let ofPeriods = Dictionary(grouping: parts) { timetable.period(of: group, on: $0.date.value) }
    return ofPeriods.filter { period, _ in !(period.map { hadOtherPlan(group, in: $0) } ?? false) }
      .flatMap(\.value).filter { timetable.year.contains($0.date.value, in: days) }
      .sorted { ($0.date.value, $0.part.range) < ($1.date.value, $1.part.range) }
  }

  /// The days of a period that a group has to mark and has not; none of a group of which it is not
  /// known how it learns.
  func missing(of group: Group.ID, in period: DistancePeriod.ID) -> [CalendarDate] {
    let learning = institution[group].distance(on: institution[period].ground)
    guard isKnown(group), learning.format.value != nil, learning.classMode.value != nil,
      !hadOtherPlan(group, in: period)
    else { return [] }
    let marked = Set((marks[group] ?? []).map(\.date.value))
    return timetable.dates(of: attendedDays(of: group), in: period).filter { !marked.contains($0) }
  }

  /// Whether any group has a mark in the period.
  func isMarked(_ period: DistancePeriod.ID) -> Bool {
    institution[period].coverage.groups.contains { !marks(of: $0, in: period).isEmpty }
  }

  /// The days on which pupils of the group have something to take part in.
  func attendedDays(of group: Group.ID) -> AttendedDays { attended[group.index] }

  /// Whether the group learned by another plan than the one that is written now: the period is over,
  /// and marks stand several times at a weekday that has none to be.
  private func hadOtherPlan(_ group: Group.ID, in period: DistancePeriod.ID) -> Bool {
    guard timetable.isPast(period, on: today) else { return false }
    let astray = Set(unattended(marks(of: group, in: period), by: group).map(\.date.value))
    return Set(astray.map(\.weekday)).count < astray.count
  }

  /// The marks of the group on days on which its pupils have nothing to take part in.
  private func unattended(_ marks: [AttendanceMark], by group: Group.ID) -> [AttendanceMark] {
    let days = attendedDays(of: group).all
    return marks.filter { !timetable.year.contains($0.date.value, in: days) }
  }

  /// The marks of a group within the days that the period really had; none for a period outside of
  /// the year.
  private func marks(of group: Group.ID, in period: DistancePeriod.ID) -> [AttendanceMark] {
    guard let days = timetable.days(of: period) else { return [] }
    return (marks[group] ?? []).filter { days.contains($0.date.value) }
  }
}

extension Timetable {
  /// Whether the mark is of the year, and not of one before it.
  fileprivate func isOfYear(_ mark: AttendanceMark) -> Bool {
    let (day, reach) = (mark.date.value, schoolYear.days.withSummers)
    if schoolYear.days.contains(day) { return true }
    guard reach.contains(day) else { return false }
    return stretches(of: mark.group).contains { $0.days.contains(day) }
  }
}

extension PeriodLines {
  /// Whether its first and its last day are written, and in this order.
  fileprivate var hasKnownDays: Bool {
    guard isClear, let first = first.value, let last = last.value else { return false }
    let lasts = [last.date ?? first] + prolongations.items.map(\.value.date.value)
    let follow = zip(lasts, lasts.dropFirst()).allSatisfy { earlier, later in
      guard let earlier, let later else { return false }
      return later > earlier
    }
    let ended = ending.value.map { $0.date.value.map { $0 > first } ?? false }
    return (last.date ?? first) >= first && follow && ended != false
  }
}
