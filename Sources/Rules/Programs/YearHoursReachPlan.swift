import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText
import Timetable

/// The weeks of a school year give a group the hours of the plan.
///
/// Russian: «в объёме часов учебного плана» (п. 4.9). Where the weekly hours change during the year,
/// each number counts for its part of it. A group that learns for a shorter time than others of its
/// program owes a part of the plan that nobody states, so it is not compared; neither is more than
/// the plan a fault.
enum YearHoursReachPlan: Rule {
  static let metadata = RuleMetadata("year-hours-reach-plan", .note, clause: "4.9")
    .saying("Учебные недели дают группе часы по плану")

  /// Looks at groups whose year of study has a number of hours, and that learn as long as any of
  /// the program.
  static func check(_ inspection: Inspection) -> Checked {
    guard let year = inspection.year else { return .nothing }
    let weeks = WorkingWeeks(year.timetable)
    let groups = inspection.institution.programs.flatMap { program in
      let years = program.groupIDs.map { id in
        (
          plan: program.plannedHours(inYear: inspection.institution[id].yearOfStudy.value),
          year: year.read.contains(id) ? StatedYear(id, year, weeks) : nil
        )
      }
      let longest = years.compactMap(\.year?.days).max()
      return years.filter { $0.plan != nil && $0.year?.days ?? longest == longest }
    }
    return .each(groups, .group, "с\u{A0}часами по\u{A0}плану") { plan, year in
      guard let plan, let year else { return .unknown }
      guard year.hours < plan.value else { return .fine }
      return .found(
        "у группы \(year.group.name.text.quoted) за "
          + "\(plural(year.weeks, "учебную неделю", "учебные недели", "учебных недель")) "
          + "получается \(plural(year.hours, "час", "часа", "часов")), а по плану \(plan.value): "
          + "не хватает \(plural(plan.value - year.hours, "часа", "часов", "часов"))",
        at: year.weeklyHours.range,
        labels: [Label("часов по плану", at: plan.range)],
        help: "добавьте часы в неделю или исправьте «часов по плану»"
      )
    }
  }
}

/// What the school year gives a group.
private struct StatedYear {
  /// The group as it is at the beginning of the year.
  let group: Group
  /// What it has a week at first, in academic hours; above zero.
  let weeklyHours: Located<Hours>
  /// The days on which it learns, holidays among them.
  let days: Int
  /// Teaching weeks: those that the institution states, but no more than have a working day.
  let weeks: Int
  /// Academic hours, in favour of the institution where they are no whole number.
  let hours: Int

  /// `nil` for a group whose weekly hours are not known.
  init?(_ id: Group.ID, _ year: InspectedYear, _ working: WorkingWeeks) {
    let group = year.institution[id]
    let stretches = year.stretches(of: id)
    guard let weeklyHours = group.weeklyHours.located, !weeklyHours.value.isZero,
      let first = stretches.first?.days.first,
      let last = stretches.last?.days.last
    else { return nil }
    self.group = group
    self.weeklyHours = weeklyHours
    days = last - first + 1
    weeks = min(year.timetable.schoolYear.weeks ?? .max, working.count(from: first, to: last))
    let hourDays = stretches.reduce(Hours()) { sum, stretch in
      sum + (stretch.group.weeklyHours.value ?? Hours()) * stretch.days.count
    }
    let twelfths = 12 * days
    hours = (hourDays.twelfths * weeks + twelfths - 1) / twelfths
  }
}

/// The calendar weeks of a school year that have a working day.
private struct WorkingWeeks {
  /// The Monday of the week in which the school year begins.
  private let monday: CalendarDate
  /// By week of the year, then once more: how many there are before it.
  private var before = [0]

  /// Counts the weeks once, for all groups.
  init(_ timetable: Timetable) {
    let year = timetable.schoolYear.days
    monday = year.first.monday
    for start in stride(from: 0, through: year.last - monday, by: 7) {
      let week = DateRange(monday + start, monday + start + 6).map(timetable.year.set)
      let isWorking = week?.meets(timetable.year.working) ?? false
      before.append((before.last ?? 0) + (isWorking ? 1 : 0))
    }
  }

  /// The number of weeks that the days of the year touch.
  func count(from first: CalendarDate, to last: CalendarDate) -> Int {
    before[(last - monday) / 7 + 1] - before[(first - monday) / 7]
  }
}
