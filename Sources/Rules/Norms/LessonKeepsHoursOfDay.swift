import CivilTime
import Diagnostics
import InstitutionModel
import Russian
import Schema
import SourceText
import Timetable

/// Children have lessons by day: not before seven in the morning, and not after ten in the evening.
///
/// Plain sense, and no figure of the sanitary rules: nobody has confirmed theirs. Hours of the night are mostly those of
/// the afternoon, counted from noon. Programs for adults may have lessons at any time. What a change puts at another time is
/// looked at as well.
enum LessonKeepsHoursOfDay: Rule {
  static let metadata = RuleMetadata("lesson-keeps-hours-of-day", .warning)
    .saying("Занятия детей идут днём: не раньше 7:00 и не позже 22:00")

  /// Looks at lessons as they are written, of all times of the year; a program without its ages is unknown here.
  static func check(_ inspection: Inspection) -> Checked {
    let lessons = inspection.definitions.programs.flatMap { program in
      let lines = program.lines.value
      let day = lines.program.ages.value.map(DayOfLessons.init)
      return lines.groups.items.flatMap { $0.value.allLessons.map { (lesson: $0, day: day) } }
    }
    let checked = Checked.each(lessons, .lesson) { lesson, day in
      guard let time = lesson.time.located, let day else { return .unknown }
      return Look(day.allows(time.value.spans) ? nil : finding(about: time, day))
    }
    let changed = inspection.year?.changedTimes ?? []
    let others = changed.map { finding(about: $0.time, $0.day, saying: \.hours) }.uniqued
    return checked.telling(checked.findings + others)
  }

  private static func finding(
    about time: Located<LessonTime>,
    _ day: DayOfLessons,
    saying words: (LessonTime) -> String = { $0.words }
  ) -> Finding {
    let lesson = time.value
    let isEarly = lesson.spans.contains { $0.start < day.start }
    let fault =
      isEarly ? "начинается раньше \(day.start.clock)" : "кончается позже \(day.end.clock)"
    let advice = "перенесите его на время с \(day.start.clock) до \(day.end.clock)"
    // Nobody has lessons at ten in the morning in mind who writes ten in the evening.
    let other = isEarly ? lesson.movedByHalfDay.flatMap { day.allows($0.spans) ? $0 : nil } : nil
    return Finding(
      "занятие \(words(lesson).quoted) \(fault)",
      at: time.range,
      help: other.map {
        "если это после полудня, напишите \(words($0).quoted); "
          + "иначе \(advice)"
      } ?? advice
    )
  }
}

extension LessonTime {
  /// «15:30–16:15, 16:25–17:10», as a change has them behind its day.
  fileprivate var hours: String { spans.map(\.figures).joined(separator: ", ") }
}

extension InspectedYear {
  /// The times to which changes put lessons, where children have none then.
  fileprivate var changedTimes: [(time: Located<LessonTime>, day: DayOfLessons)] {
    applied.lessons.compactMap { lesson in
      let program = institution[institution[lesson.group].program]
      guard let becomes = lesson.change.becomes, let line = lesson.change.changes.last,
        becomes.slot.spans != lesson.change.was?.slot.spans,
        let day = program.ages.value.map(DayOfLessons.init), !day.allows(becomes.slot.spans)
      else { return nil }
      let time = LessonTime(days: .dated([becomes.date]), spans: becomes.slot.spans)
      return (Located(time, at: institution[line].effectPlace), day)
    }
  }
}

/// From when to when children have lessons.
private struct DayOfLessons: Sendable {
  let start = TimeOfDay(clamping: 7 * 60)
  let end = TimeOfDay(clamping: 22 * 60)
  /// Adults have no limits.
  private let isOfAdults: Bool

  init(_ ages: Ages) { isOfAdults = (ages.youngest ?? 0) >= 18 }

  func allows(_ spans: [TimeRange]) -> Bool {
    isOfAdults || spans.allSatisfy { start <= $0.start && $0.end <= end }
  }
}

extension TimeOfDay {
  /// «8:00».
  fileprivate var clock: String {
    let minute = minutes % 60
    return "\(minutes / 60):\(minute < 10 ? "0" : "")\(minute)"
  }
}
