import CivilTime
import InstitutionModel
import Regulation
import SourceText

/// Counts the hours of groups over the school year.
///
/// What repeats every week is multiplied by the number of weeks: an institution of ten thousand
/// groups has a million sessions.
public struct YearHourCount: Sendable {
  private let timetable: Timetable
  private let counts: DayCounts

  public init(_ timetable: Timetable) {
    self.timetable = timetable
    counts = DayCounts(timetable.institution.year.days, isWorking: timetable.isWorkingDay)
  }

  /// The hours of the group, as one pupil attends them.
  public func callAsFunction(_ group: Group.ID) -> YearHours {
    var tallies = Tallies()
    for plan in timetable.plans[group.index] {
      for days in runs(of: group, in: plan.days) {
        tallies.add(week(of: group, on: days.first, plan), of: plan, in: days, counts)
      }
    }
    return tallies.hours
  }

  /// The days, cut where a period of the group begins or ends.
  private func runs(of group: Group.ID, in days: DateRange) -> [DateRange] {
    var starts = [days.first]
    for index in timetable.institution.periods.indices {
      let period = DistancePeriod.ID(index)
      guard timetable.institution.periods[index].coverage.contains(group),
        let own = timetable.days(of: period)
      else { continue }
      starts += [own.first, own.last + 1].filter(days.contains)
    }
    starts = Set(starts).sorted()
    let ends = starts.dropFirst().map { $0 - 1 } + [days.last]
    return zip(starts, ends).compactMap { DateRange($0, $1) }
  }

  /// What the weeks from the day on are for the group; `nil` when its lessons stop.
  private func week(
    of group: Group.ID,
    on date: CalendarDate,
    _ plan: StretchPlan
  ) -> WeekKind? {
    guard let period = timetable.period(of: group, on: date) else { return .ordinary }
    return plan.week(on: timetable.institution.periods[period.index].ground.name)
  }
}

/// The hours of a year while they are counted.
private struct Tallies {
  private var held = HourTally()
  private var supported = HourTally()
  private var onHolidays = HourTally()
  private var suspended = HourTally()

  var hours: YearHours {
    var hours = YearHours()
    hours.held = held.hours
    hours.supported = supported.hours.total
    hours.onHolidays = onHolidays.hours.total
    hours.suspended = suspended.hours.total
    return hours
  }

  /// Adds the weeks of a stretch that are all of one kind, `nil` when lessons stop.
  mutating func add(
    _ week: WeekKind?,
    of plan: StretchPlan,
    in days: DateRange,
    _ counts: DayCounts
  ) {
    let own = plan.slots.filter { $0.week == week && $0.academicHours > 0 }
    let ordinary = plan.slots.filter { $0.week == .ordinary && $0.academicHours > 0 }
    for slot in own.isEmpty ? ordinary : own {
      let working = slot.hours(counts, in: days, areWorking: true)
      if !own.isEmpty {
        held.add(working, slot.traits)
      } else if week == nil {
        suspended.add(working, slot.traits)
      } else {
        supported.add(working, slot.traits)
      }
      onHolidays.add(slot.hours(counts, in: days, areWorking: false), slot.traits)
    }
  }
}

extension WeeklySlot {
  /// The hours of all its days in the stretch.
  fileprivate func hours(
    _ counts: DayCounts,
    in days: DateRange,
    areWorking: Bool
  ) -> LessonHours {
    let parities: [WeekParity] = traits.weeks.map { [$0] } ?? [.even, .odd]
    let number = parities.reduce(0) { sum, parity in
      let sort = DayCounts.Sort(weekday: at.weekday, parity: parity, isWorking: areWorking)
      return sum + counts.count(of: sort, in: days)
    }
    var hours = LessonHours()
    if activity.isDistance {
      hours.distance = number * academicHours
    } else {
      hours.faceToFace = number * academicHours
    }
    return hours
  }
}
