import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import Timetable

/// The timetable of a group has a lesson for each week in which the group learns.
///
/// Russian: «расписание» (п. 4.16). Such a week may be missed between two timetables, or where all
/// lessons are for even weeks; a group that meets on single dates alone is asked for none. A week whose
/// lessons fall on holidays has them, and so has one of a distance period: what becomes of the lessons
/// then is not asked here. Weeks that belong to the group's year only in part are not judged, nor those
/// before the first timetable of a group that learns at a distance until then.
enum GroupMeetsEveryWeek: Rule {
  static let metadata = RuleMetadata("group-meets-every-week", .warning, clause: "4.16")
    .saying("В расписании группы есть занятие на каждой учебной неделе")

  /// Unknown for a group of which something was not read: a lesson may be among it.
  static func check(_ inspection: Inspection) -> Checked {
    guard let year = inspection.year else { return .nothing }
    return .scheduledGroups(of: year) { id, group in
      guard year.read.contains(id) else { return .unknown }
      let weeks = emptyWeeks(of: year.stretches(of: id), year.timetable)
      if weeks.isEmpty { return .fine }
      let most = 3
      let shown = weeks.prefix(most).map(\.russianFigures)
      let list = weeks.count > most ? shown.joined(separator: ", ") + " и других" : shown.enumerated
      return .found(
        "у группы \(group.name.text.quoted) нет занятий на "
          + "\(plural(weeks.count, "неделе", "неделях", "неделях")): \(list)",
        at: group.place,
        labels: group.reasonsForGaps,
        help: group.remedyForGaps
      )
    }
  }

  /// Whole weeks with a working day for which no stretch has a lesson.
  private static func emptyWeeks(of stretches: [GroupStretch], _ timetable: Timetable)
    -> [DateRange]
  {
    guard let timetabled = stretches.firstIndex(where: { !$0.group.lessons.isEmpty }),
      let last = stretches.last?.days.last
    else { return [] }
    // A category is named by those who learn at a distance outside of periods too.
    let isAtDistanceBefore = stretches[timetabled].group.distance.category.value != nil
    let start = isAtDistanceBefore ? timetabled : stretches.startIndex
    let year = timetable.year
    let learnt = stretches[start...].filter { !$0.group.meetsByDatesAlone }
      .reduce(DaySet()) { $0 | year.set($1.days) }
    let lessons = stretches[start...].filter { !$0.group.lessons.isEmpty }
      .reduce(DaySet()) { $0 | timetable.plannedDays(in: $1) }
    var weeks: [DateRange] = []
    var monday = (stretches[start].days.first + 6).monday
    while let week = DateRange(monday, monday + 6), week.last <= last {
      let days = year.set(week)
      let isWhole = (days - learnt).isEmpty
      if isWhole, !days.meets(lessons), days.meets(year.working) { weeks.append(week) }
      monday = monday + 7
    }
    return weeks
  }
}

extension Group {
  /// What to do, by whether lessons are missing at the beginning, between two timetables or always.
  fileprivate var remedyForGaps: String {
    if lessons.isEmpty {
      return "впишите «расписание» группы до этого дня или её первый день: «с: …»"
    }
    return changes.isEmpty
      ? "добавьте занятие и для остальных недель"
      : "сдвиньте день, с которого действует другое расписание, или добавьте занятие"
  }

  /// Lessons of every other week, and days from which another timetable holds.
  fileprivate var reasonsForGaps: [Label] {
    let halved = lessons.filter { $0.traits.weeks != nil }
      .map { Label("не на каждой неделе", at: $0.range) }
    let changed = changes.filter { $0.lessons != nil }.compactMap(\.first.range)
      .map { Label("с этого дня расписание другое", at: $0) }
    return halved + changed
  }
}
