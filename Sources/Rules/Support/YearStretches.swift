import CivilTime
import InstitutionModel
import Regulation
import Timetable

/// The school year cut wherever a period begins or ends.
///
/// Tells whether two weekly times are ever held in the same week.
struct YearStretches {
  private struct Stretch {
    var days: DateRange
    var periods: [DistancePeriod.ID]
    /// By days after Monday: whether lessons are held on some such day.
    var hasWeekday: [Bool]
  }

  /// Further stretches are left out of sight: fewer findings, never a wrong one.
  private static let mostStretches = 64

  private let institution: Institution
  private let timetable: Timetable
  private let joint: JointLessons
  private let stretches: [Stretch]

  init(_ timetable: Timetable) {
    institution = timetable.institution
    self.timetable = timetable
    joint = JointLessons(institution)
    let year = institution.year.days
    let periods = institution.periods.indices.map { DistancePeriod.ID($0) }
    let days = periods.map(timetable.days(of:))
    let cuts = days.compactMap { $0 }.flatMap { [$0.first, $0.last + 1] } + [year.first]
    let starts = Set(cuts).filter(year.contains).sorted()
    let ends = starts.dropFirst().map { $0 - 1 } + [year.last]
    let seen = zip(starts, ends).prefix(Self.mostStretches)
    stretches = seen.compactMap { DateRange($0, $1) }.map { stretch in
      Stretch(
        days: stretch,
        periods: periods.filter { days[$0.index]?.contains(stretch.first) ?? false },
        hasWeekday: Self.weekdays(from: stretch.first, to: stretch.last, timetable)
      )
    }
  }

  private static func weekdays(
    from first: CalendarDate,
    to last: CalendarDate,
    _ timetable: Timetable
  ) -> [Bool] {
    var found = [Bool](repeating: false, count: 7)
    var day = first
    while day <= last, found.contains(false) {
      if timetable.isWorkingDay(day) { found[day.weekday.daysAfterMonday] = true }
      day = day + 1
    }
    return found
  }

  /// When the group is busy in weeks of the kinds, with the stretches in which that holds.
  func occupations(
    of id: Group.ID,
    _ groupStretches: [GroupStretch],
    in weeks: Occupation.Weeks? = nil
  ) -> [Occupation] {
    groupStretches.flatMap { stretch in
      Occupations(id: id, stretch: stretch).all.compactMap { occupation in
        var occupation = occupation
        if let weeks { occupation.weeks.formIntersection(weeks) }
        guard !occupation.weeks.isEmpty else { return nil }
        occupation.held = held(occupation, stretch)
        return occupation
      }
    }
  }

  /// Whether there is a day on which both are held, and they are not one joint lesson.
  func meet(_ first: Occupation, _ second: Occupation) -> Bool {
    let common = first.held & second.held
    guard common != 0, first.mayMeet(second), !joint.areJoint(first, second) else { return false }
    let year = institution.year.days
    let parity = first.parity ?? second.parity
    if parity == nil, first.days == year, second.days == year { return true }
    guard let days = first.days.intersection(second.days) else { return false }
    return stretches.indices.contains { index in
      common & 1 << UInt64(index) != 0
        && stretches[index].days.intersection(days).map {
          hasLessons(on: first.weekday, parity, in: $0)
        } ?? false
    }
  }

  /// Whether they are one event for two groups.
  func areJoint(_ first: Occupation, _ second: Occupation) -> Bool {
    joint.areJoint(first, second)
  }

  private func hasLessons(on weekday: Weekday, _ parity: WeekParity?, in days: DateRange) -> Bool {
    days.days.contains { day in
      day.weekday == weekday && timetable.isWorkingDay(day)
        && (parity == nil || WeekParity(of: day) == parity)
    }
  }

  private func held(_ occupation: Occupation, _ own: GroupStretch) -> UInt64 {
    var bits: UInt64 = 0
    for (index, stretch) in stretches.enumerated()
    where stretch.hasWeekday[occupation.weekday.daysAfterMonday] {
      let weeks = weeks(of: occupation.group, own.group, in: stretch)
      if !weeks.isDisjoint(with: occupation.weeks) { bits |= 1 << UInt64(index) }
    }
    return bits
  }

  private func weeks(of id: Group.ID, _ group: Group, in stretch: Stretch) -> Occupation.Weeks {
    guard
      let period = stretch.periods.first(where: { institution[$0].coverage.contains(id) })
    else { return group.isWhollyAtDistance ? .distance : .faceToFace }
    let ground = institution[period].ground.name
    let index = group.groundLearning.firstIndex { $0.ground == ground }
    return index.map { .ground($0) } ?? .distance
  }
}
