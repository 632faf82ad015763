import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import SourceText

/// Between two hours of the same children lies a whole break.
///
/// Russian: «перемена» (п. 4.16). The hours of one lesson that are listed one by one are compared, and
/// lessons of one day of a group. Lessons of other subgroups, single pupils and other weeks are no
/// neighbours; one that is put out for pupils to work through takes nobody's time. Two lessons
/// without any time between them are one event in two lines.
enum RecessIsNotShort: Rule {
  static let metadata = RuleMetadata("recess-is-not-short", .warning, clause: "4.16")
    .saying("Перемена между часами занятий не короче установленной")

  /// Compares with the program's recess, in minutes, in each stretch of the year.
  static func check(_ inspection: Inspection) -> Checked {
    guard let year = inspection.year else { return .nothing }
    lazy var week = BusyWeek(year)
    return .scheduledGroups(of: year) { id, group in
      guard year.countsHours(of: group.program) else { return .unknown }
      let recess = group.academicHour.recess
      let findings = year.stretches(of: id).flatMap { stretch in
        let lessons = stretch.group.lessons.filter { $0.traits.format != .asynchronous }
        return lessons.flatMap { within($0, recess) { week } } + between(lessons, recess) { week }
      }
      return Look(findings)
    }
  }

  /// Hours of one lesson; that they overlap is told by itself, so that a negative recess is none.
  private static func within(
    _ lesson: Lesson,
    _ recess: Int,
    in week: () -> BusyWeek
  ) -> [Finding] {
    zip(lesson.spans, lesson.spans.dropFirst()).compactMap { earlier, later in
      let minutes = later.start.minutes - earlier.end.minutes
      guard (0..<recess).contains(minutes) else { return nil }
      let hours = "часами \(earlier.figures.quoted) и \(later.figures.quoted)"
      let right = SpacedHours(of: lesson, recess: recess, in: week())
      return finding(minutes, recess, between: hours, at: lesson.range, right)
    }
  }

  /// Lessons that end less than a recess, but at least a minute, before another begins.
  private static func between(
    _ lessons: [Lesson],
    _ recess: Int,
    in week: () -> BusyWeek
  ) -> [Finding] {
    let ending = Dictionary(grouping: lessons.indices) { lessons[$0].end.minutes }
    return lessons.indices.flatMap { index in
      let later = lessons[index]
      let ends = (1..<max(1, recess)).flatMap { ending[later.start.minutes - $0] ?? [] }
      let before = ends.lazy.filter { $0 < index && lessons[$0].isFor(thePupilsOf: later) }
      return Array(before.prefix(Overlaps.mostLabels)).map { place in
        let earlier = lessons[place]
        let minutes = later.start.minutes - earlier.end.minutes
        let hours = "занятиями \(earlier.text.quoted) и \(later.text.quoted)"
        let labels = [Label("занятие перед ним", at: earlier.range)]
        let right = SpacedHours(of: later, recess: recess, after: earlier.end, in: week())
        return finding(minutes, recess, between: hours, at: later.range, right, labels)
      }
    }
  }

  /// `minutes` is the recess that there is, `recess` the one that there should be; `right` are hours that keep it.
  private static func finding(
    _ minutes: Int,
    _ recess: Int,
    between hours: String,
    at range: SourceRange,
    _ right: SpacedHours?,
    _ labels: [Label] = []
  ) -> Finding {
    let norm = plural(recess, "минута", "минуты", "минут")
    let short = plural(minutes, "минута", "минуты", "минут")
    let fault =
      minutes == 0 ? "нет перемены, а должно быть \(norm)" : "\(short), а перемена – \(norm)"
    let remedy = right.map { "напишите время так: \($0.text.quoted)" } ?? "сдвиньте время"
    return Finding(
      "между \(hours) \(fault)",
      at: range,
      labels: labels,
      help: "\(remedy); если перемена у\u{A0}этой группы своя, напишите ей «перемена: \(short)»"
    )
  }
}

extension Lesson {
  /// Whether the same children go from one to the other on a day.
  fileprivate func isFor(thePupilsOf other: Lesson) -> Bool {
    let areAll = !traits.isIndividual && !other.traits.isIndividual
    let isOneSubgroup =
      traits.subgroup == nil || other.traits.subgroup == nil
      || traits.subgroup == other.traits.subgroup
    let isOneWeek =
      traits.weeks == nil || other.traits.weeks == nil || traits.weeks == other.traits.weeks
    return weekday == other.weekday && areAll && isOneSubgroup && isOneWeek
  }

  /// «вторник 15:30–17:10».
  fileprivate var text: String {
    "\(weekday.russianName) \(start.figures)\(Typography.enDash)\(end.figures)"
  }
}
