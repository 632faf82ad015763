import CivilTime
import Definitions
import Diagnostics
import Regulation
import Russian
import SourceText

/// The hours of a lesson follow one another.
///
/// Russian: «расписание» (п. 4.16).
enum LessonSpansDoNotOverlap: FindingRule {
  static let metadata = RuleMetadata(
    "lesson-spans-do-not-overlap",
    .error,
    clause: "4.16",
    subject: .scheduledGroups,
    title: "Часы одного занятия идут по порядку и не пересекаются"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    inspection.lessons.compactMap(\.time).compactMap { lesson in
      guard let (earlier, later) = firstConflict(in: lesson.value.spans) else { return nil }
      return Finding(
        "часы \(later.figures.quoted) начинаются раньше, чем кончаются \(earlier.figures.quoted)",
        at: lesson.range,
        help: "перечислите часы занятия по порядку, без наложений"
      )
    }
  }

  /// The first span that starts before one that is written earlier has ended.
  private static func firstConflict(in spans: [TimeRange]) -> (TimeRange, TimeRange)? {
    guard var last = spans.first else { return nil }
    for span in spans.dropFirst() {
      if span.start < last.end { return (last, span) }
      last = span
    }
    return nil
  }
}
