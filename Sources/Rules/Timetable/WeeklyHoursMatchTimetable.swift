import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText
import Timetable

/// The lessons of a group's week add up to its weekly hours.
///
/// Russian: «объём часов учебного плана» (п. 4.9). How lessons of subgroups, of single pupils and of
/// even or odd weeks count, ``HourTally`` says; each lawful way to count is accepted.
enum WeeklyHoursMatchTimetable: Rule {
  static let metadata = RuleMetadata("weekly-hours-match-timetable", .error, clause: "4.9")
    .saying("Часы занятий недели в сумме равны часам в неделю")

  /// Looks at every stretch of the year, as hours and lessons may change with «далее».
  static func check(_ inspection: Inspection) -> Checked {
    guard let year = inspection.year else { return .nothing }
    return .scheduledGroups(of: year) { id, group in
      guard year.countsHours(of: group.program) else { return .unknown }
      return year.stretches(of: id).map { look(at: $0.group, year.timetable) }.joined
    }
  }

  /// Unknown without a stated number, without lessons, or where one of them counts no whole hours.
  private static func look(at group: Group, _ timetable: Timetable) -> Look {
    let hours = group.lessons.compactMap(\.academicHours)
    guard let stated = group.weeklyHours.located, !group.lessons.isEmpty, group.isTimetableKnown,
      hours.count == group.lessons.count
    else { return .unknown }
    let tally = timetable.weeklyHours(of: group)
    if tally.lawfulTotals.contains(.whole(stated.value)) { return .fine }
    let total = tally.hours.total.halves
    return .found(
      .mismatch(group: group, stated: stated.value, ofTwoWeeks: total),
      at: stated.range,
      labels: zip(group.lessons, hours).map { lesson, hours in
        Label(plural(hours, "час", "часа", "часов"), at: lesson.range)
      },
      help: total.isMultiple(of: 2)
        ? "исправьте «часов в неделю» на \(total / 2) или измените расписание"
        : "измените расписание: чётная и нечётная неделя вместе дают нечётное число часов"
    )
  }
}

extension String {
  /// Longer sums are not read.
  private static let mostSummands = 12

  /// Sums are shown where every lesson counts once; weeks of two kinds are told together.
  ///
  /// `total` is the hours of an even and an odd week together.
  fileprivate static func mismatch(group: Group, stated: Int, ofTwoWeeks total: Int) -> String {
    let isEveryWeek = group.lessons.allSatisfy { $0.traits.weeks == nil }
    let isForAll = group.lessons.allSatisfy(\.traits.isForWholeGroup)
    let hours = group.lessons.compactMap(\.academicHours)
    let isSum = (2...Self.mostSummands).contains(hours.count) && isEveryWeek && isForAll
    let sum = isSum ? hours.map(String.init).joined(separator: " + ") + " = " : ""
    let found =
      isEveryWeek
      ? sum + plural(total / 2, "час", "часа", "часов")
      : plural(total, "час", "часа", "часов") + " за две недели"
    return "у группы \(group.name.text.quoted) указано \(plural(stated, "час", "часа", "часов")) "
      + "в неделю, а в расписании \(found)"
  }
}
