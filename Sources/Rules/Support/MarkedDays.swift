import CivilTime
import Definitions
import InstitutionModel
import SourceText
import Timetable

/// The marks of attendance beside the days on which there is something to take part in.
struct MarkedDays {
  let institution: Institution
  let timetable: Timetable
  private let today: CalendarDate
  private let read: ReadGroups
  /// By group, in order of date.
  private let marks: [Group.ID: [AttendanceMark]]

  /// `nil` when a mark or a period could not be understood, so that nothing is known of what is
  /// missing, and where there are no periods: nobody asks for marks of other days.
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
      definitions.periods.allSatisfy(\.value.unread.isEmpty)
    else { return nil }
    institution = timetable.institution
    self.timetable = timetable
    self.read = read
    today = date
    marks = Dictionary(grouping: records, by: \.group)
  }

  /// The groups that have marks and could be read, in order.
  var groups: [Group.ID] { marks.keys.filter(isKnown).sorted() }

  /// Whether the group could be read and learns at all.
  private func isKnown(_ group: Group.ID) -> Bool {
    read.contains(group) && timetable.learns(group)
  }

  /// Whether pupils of the group have something to take part in on the day.
  func isAttended(by group: Group.ID, on date: CalendarDate) -> Bool {
    timetable.sessions(of: group, in: DateRange(date)).contains(where: \.activity.isAttended)
  }

  /// The marks of a group at days that are not to be marked.
  func astray(of group: Group.ID) -> [AttendanceMark] {
    (marks[group] ?? []).filter { mark in
      let period = timetable.period(of: group, on: mark.date.value)
      return !isAttended(by: group, on: mark.date.value)
        && !(period.map { hadOtherPlan(group, in: $0) } ?? false)
    }
  }

  /// The days of a period that a group has to mark and has not; none of a group of which it is not
  /// known how it learns.
  func missing(of group: Group.ID, in period: DistancePeriod.ID) -> [CalendarDate] {
    let learning = institution[group].distance(on: institution[period].ground)
    guard isKnown(group), learning.format != nil, learning.classMode != nil,
      !hadOtherPlan(group, in: period)
    else { return [] }
    let marked = Set((marks[group] ?? []).map(\.date.value))
    return timetable.dates(of: group, in: period).filter { !marked.contains($0) }
  }

  /// Whether anybody has marks: who began to keep them goes on.
  var areKept: Bool { !marks.isEmpty }

  /// Whether the group learned by another plan than the one that is written now: the period is over,
  /// and marks stand several times at a weekday that has none to be.
  private func hadOtherPlan(_ group: Group.ID, in period: DistancePeriod.ID) -> Bool {
    guard timetable.isPast(period, on: today) else { return false }
    let astray = marks(of: group, in: period).map(\.date.value).filter {
      !isAttended(by: group, on: $0)
    }
    return Set(astray.map(\.weekday)).count < astray.count
  }

  private func marks(of group: Group.ID, in period: DistancePeriod.ID) -> [AttendanceMark] {
    guard let days = timetable.days(of: period) else { return [] }
    return (marks[group] ?? []).filter { days.contains($0.date.value) }
  }
}
