import CivilTime
import InstitutionModel
import Regulation
import Timetable

/// The school year cut wherever a period begins or ends.
///
/// Tells whether two weekly times are ever held in the same week.
struct YearStretches {
  private struct Stretch {
    var periods: [DistancePeriod.ID]
    /// By days after Monday: whether lessons are held on some such day.
    var hasWeekday: [Bool]
  }

  /// Further stretches are left out of sight: fewer findings, never a wrong one.
  private static let mostStretches = 64

  private let institution: Institution
  private let stretches: [Stretch]

  init(_ timetable: Timetable) {
    institution = timetable.institution
    let year = institution.year.days
    let periods = institution.periods.indices.map { DistancePeriod.ID($0) }
    let days = periods.map(timetable.days(of:))
    let cuts = days.compactMap { $0 }.flatMap { [$0.first, $0.last + 1] } + [year.first]
    let starts = Array(Set(cuts)).sorted().filter(year.contains).prefix(Self.mostStretches)
    let ends = starts.dropFirst().map { $0 - 1 } + [year.last]
    stretches = zip(starts, ends).map { first, last in
      Stretch(
        periods: periods.filter { days[$0.index]?.contains(first) ?? false },
        hasWeekday: Self.weekdays(from: first, to: last, timetable)
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
    of group: Group.ID,
    in weeks: Occupation.Weeks = [.faceToFace, .distance]
  ) -> [Occupation] {
    institution.occupations(of: group).compactMap { occupation in
      var occupation = occupation
      occupation.weeks.formIntersection(weeks)
      guard !occupation.weeks.isEmpty else { return nil }
      occupation.held = held(occupation)
      return occupation
    }
  }

  private func held(_ occupation: Occupation) -> UInt64 {
    var bits: UInt64 = 0
    for (index, stretch) in stretches.enumerated()
    where stretch.hasWeekday[occupation.weekday.daysAfterMonday] {
      let weeks = weeks(of: occupation.group, in: stretch)
      if !weeks.isDisjoint(with: occupation.weeks) { bits |= 1 << UInt64(index) }
    }
    return bits
  }

  private func weeks(of id: Group.ID, in stretch: Stretch) -> Occupation.Weeks {
    if stretch.periods.contains(where: { institution[$0].coverage.contains(id) }) {
      return .distance
    }
    return institution.groups[id.index].isWhollyAtDistance ? .distance : .faceToFace
  }
}
