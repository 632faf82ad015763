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
    .wanting(.hours)
    .also("5.4").saying("Учебные недели дают группе часы по плану")

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
        "у группы \(year.group.name.text.quoted) \(year.source) получается \(plural(year.hours, "час", "часа", "часов")), а по плану \(plan.value): "
          + "не хватает \(plural(plan.value - year.hours, "часа", "часов", "часов"))",
        at: year.weeklyHours.range,
        labels: [Label("часов по плану", at: plan.range)],
        help: year.areByDates
          ? "допишите даты занятий или исправьте «часов по плану»"
          : "добавьте часы в неделю или исправьте «часов по плану»"
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
  /// The number of days on which it learns, holidays among them.
  let days: Int
  /// Teaching weeks: of the school year those that the institution states, but no more than have a working day; of
  /// the summers about it those that have one.
  let weeks: Int
  /// Academic hours, in favour of the institution where they are no whole number.
  let hours: Int
  /// Whether they are those of lessons on single dates, and of no week.
  let areByDates: Bool

  /// «за 36 учебных недель».
  var source: String {
    if areByDates { return "по датам занятий" }
    return "за \(plural(weeks, "учебную неделю", "учебные недели", "учебных недель"))"
  }

  /// `nil` for a group whose weekly hours are not known.
  init?(_ id: Group.ID, _ year: InspectedYear, _ working: WorkingWeeks) {
    let group = year.institution[id]
    let stretches = year.stretches(of: id)
    guard let weeklyHours = group.weeklyHours.located, !weeklyHours.value.isZero,
      !stretches.isEmpty
    else { return nil }
    self.group = group
    self.weeklyHours = weeklyHours
    days = stretches.reduce(0) { $0 + $1.days.count }
    let schoolYear = year.timetable.schoolYear
    let inYear = StatedPart(stretches, within: schoolYear.days, working)
    let summers = schoolYear.summers.map { StatedPart(stretches, within: $0, working) }
    let parts = [inYear.taught(inAtMost: schoolYear.weeks)] + summers
    weeks = parts.reduce(0) { $0 + $1.weeks }
    // Dates say by themselves how many hours there are.
    let isDated = stretches.allSatisfy(\.group.meetsByDatesAlone)
    let dated = isDated ? year.timetable.yearlyHours(of: id).total : Hours()
    areByDates = isDated && !dated.isZero
    hours = areByDates ? (dated.twelfths + 11) / 12 : parts.reduce(0) { $0 + $1.hours }
  }
}

/// What a part of the year gives a group: the school year, or a summer about it.
private struct StatedPart {
  /// The number of days on which it learns.
  private let days: Int
  /// Those days, each with the hours a week.
  private let hourDays: Hours
  /// Teaching weeks.
  private(set) var weeks: Int

  /// - Parameters:
  ///   - stretches: In which the same is true of the group, in order.
  ///   - part: The days of the part.
  ///   - working: Knows the weeks.
  init(_ stretches: [GroupStretch], within part: DateRange, _ working: WorkingWeeks) {
    let learnt = stretches.compactMap { stretch in
      stretch.days.intersection(part).map { GroupStretch(days: $0, group: stretch.group) }
    }
    days = learnt.reduce(0) { $0 + $1.days.count }
    hourDays = learnt.reduce(Hours()) {
      $0 + ($1.group.weeklyHours.value ?? Hours()) * $1.days.count
    }
    weeks = working.count(learnt.map(\.days))
  }

  func taught(inAtMost weeks: Int?) -> StatedPart {
    var part = self
    part.weeks = min(self.weeks, weeks ?? self.weeks)
    return part
  }

  /// Academic hours, in favour of the institution where they are no whole number.
  var hours: Int {
    guard days > 0 else { return 0 }
    return (hourDays.twelfths * weeks + 12 * days - 1) / (12 * days)
  }
}

extension SchoolYear {
  /// The summers about it in which groups may learn.
  fileprivate var summers: [DateRange] {
    let reach = days.withSummers
    return [DateRange(reach.first, days.first - 1), DateRange(days.last + 1, reach.last)]
      .compactMap(\.self)
  }
}

/// The calendar weeks of a school year and of the summers about it that have a working day.
private struct WorkingWeeks {
  /// The Monday of the first week.
  private let monday: CalendarDate
  /// By week of the year, then once more: how many there are before it.
  private var before = [0]

  /// Counts the weeks once, for all groups.
  init(_ timetable: Timetable) {
    let year = timetable.schoolYear.days.withSummers
    monday = year.first.monday
    for start in stride(from: 0, through: year.last - monday, by: 7) {
      let week = DateRange(monday + start, monday + start + 6).map(timetable.year.set)
      let isWorking = week?.meets(timetable.year.working) ?? false
      before.append((before.last ?? 0) + (isWorking ? 1 : 0))
    }
  }

  /// The number of weeks that the stretches touch, which are in order.
  func count(_ stretches: [DateRange]) -> Int {
    var next = 0
    return stretches.reduce(0) { sum, days in
      let first = max((days.first - monday) / 7, next)
      next = max((days.last - monday) / 7 + 1, next)
      return first < next ? sum + before[next] - before[first] : sum
    }
  }
}
