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

  /// Unknown without a stated number, without lessons of a week, or where one of them counts no whole hours.
  private static func look(at group: Group, _ timetable: Timetable) -> Look {
    let hours = group.lessons.compactMap(\.academicHours)
    guard let stated = group.weeklyHours.located, !group.lessons.isEmpty, group.isTimetableKnown,
      hours.count == group.lessons.count,
      !group.lessons.contains(where: \.traits.isUncertain), !group.meetsByDatesAlone
    else { return .unknown }
    let tally = timetable.weeklyHours(of: group)
    if tally.lawfulTotals.contains(stated.value) { return .fine }
    let total = tally.hours.total
    return .found(
      .mismatch(group: group, stated: stated.value, total),
      at: stated.range,
      labels: zip(group.lessons, hours).map { lesson, hours in
        Label(hours.words, at: lesson.range)
      },
      help: "исправьте «часов в неделю» на \(total.figures) или измените расписание"
    )
  }
}

extension String {
  /// Longer sums are not read.
  private static let mostSummands = 12

  /// Sums are shown where every lesson counts once; weeks of two kinds are told together.
  ///
  /// `total` is the hours of a week on average.
  fileprivate static func mismatch(group: Group, stated: Hours, _ total: Hours) -> String {
    let isEveryWeek = group.lessons.allSatisfy { $0.traits.weeks == nil && $0.traits.dates == nil }
    let isForAll = group.lessons.allSatisfy(\.traits.isForWholeGroup)
    let hours = group.lessons.compactMap(\.academicHours)
    let isSum = (2...Self.mostSummands).contains(hours.count) && isEveryWeek && isForAll
    let sum = isSum ? hours.map(\.figures).joined(separator: " + ") + " = " : ""
    let found =
      isEveryWeek || total.isWhole ? sum + total.words : (total * 2).words + " за две недели"
    return "у группы \(group.name.text.quoted) указано \(stated.words) "
      + "в неделю, а в расписании \(found)"
  }
}
