import CivilTime
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
      let stretches = year.stretches(of: id)
      let before = [nil] + stretches.map { Optional($0) }
      return zip(stretches, before).map { now, before in
        look(at: now, after: before, year.timetable)
      }.joined
    }
  }

  /// Unknown without a stated number, without lessons of a week, or where one of them counts no whole hours.
  private static func look(
    at stretch: GroupStretch,
    after before: GroupStretch?,
    _ timetable: Timetable
  ) -> Look {
    var group = stretch.group
    // That a lesson is written twice is told by itself.
    let lessons = group.lessons.withoutDoubles
    if lessons.count < group.lessons.count { group.lessons = lessons }
    let hours = group.lessons.compactMap(\.academicHours)
    guard let stated = group.weeklyHours.located, !group.lessons.isEmpty, group.isTimetableKnown,
      hours.count == group.lessons.count,
      !group.lessons.contains(where: \.traits.isUncertain), !group.meetsByDatesAlone
    else { return .unknown }
    let tally = timetable.weeklyHours(of: group)
    if tally.lawfulTotals.contains(stated.value) { return .fine }
    if lessons.count < stretch.group.lessons.count { return .unknown }
    let total = tally.hours.total
    // In a week with lessons by dates there may be as many more.
    let dated = group.lessons.filter { $0.traits.dates != nil }
    let most = dated.compactMap(\.academicHours).reduce(total, +)
    if total < most, (total...most).contains(stated.value) { return .fine }
    if let fewer = FewerLessons(stretch, after: before, timetable) { return fewer.look(total) }
    return .found(
      .mismatch(group: group, stated: stated.value, total),
      at: stated.range,
      labels: zip(group.lessons, hours).map { lesson, hours in
        Label(hours.words, at: lesson.range)
      },
      help: help(for: group, stated.value, total, timetable)
    )
  }

  /// «ВТ-ЧТ» may be two days where these alone make the hours.
  private static func help(
    for group: Group,
    _ stated: Hours,
    _ total: Hours,
    _ timetable: Timetable
  ) -> String {
    let usual = "исправьте «часов в неделю» на \(total.figures)"
    var meant = group
    meant.lessons = group.lessons.withEndsOfRanges
    guard meant.lessons.count < group.lessons.count,
      timetable.weeklyHours(of: meant).lawfulTotals.contains(stated)
    else { return "\(usual) или измените расписание" }
    let lines = group.lessons.linesOfEnds.map(\.quoted).joined(separator: " и ")
    return "если занятия в\u{A0}два дня, напишите \(lines), а если во все дни – \(usual)"
  }
}

extension [Lesson] {
  /// Each once of those that are for the same pupils at the same times.
  fileprivate var withoutDoubles: [Lesson] {
    if count < 2 { return self }
    return indices.filter { index in
      !self[..<index].contains { self[index].doubles($0) }
    }.map { self[$0] }
  }

  /// Without the days between the ends of ranges.
  fileprivate var withEndsOfRanges: [Lesson] {
    filter { lesson in
      lesson.ends.map { [$0.first, $0.last].contains(lesson.weekday) } ?? true
    }
  }

  /// «вт, чт 15:30–17:10» for each line with a range.
  fileprivate var linesOfEnds: [String] {
    var seen: Set<SourceRange> = []
    return compactMap { lesson in
      guard let ends = lesson.ends, seen.insert(lesson.range).inserted else { return nil }
      return LessonTime(days: .weekly([ends.first, ends.last]), spans: lesson.spans).words
    }
  }
}

extension Lesson {
  /// Whether another line has the same lesson.
  fileprivate func doubles(_ other: Lesson) -> Bool {
    weekday == other.weekday && spans == other.spans && range != other.range
      && traits.isForWholeGroup && other.traits.isForWholeGroup
      && traits.weeks == other.traits.weeks && traits.dates == other.traits.dates
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
    return "у группы \(group.name.text.quoted) указано «часов в неделю: \(stated.figures)», "
      + "а в расписании \(found)"
  }
}
