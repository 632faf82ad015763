import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// The hours of a lesson follow one another.
///
/// Russian: «расписание» (п. 4.16).
enum LessonSpansDoNotOverlap: Rule {
  static let metadata = RuleMetadata("lesson-spans-do-not-overlap", .error)
    .saying("Часы одного занятия идут по порядку и не пересекаются")

  /// Looks at lessons as they are written, of all times of the year.
  static func check(_ inspection: Inspection) -> Checked {
    .each(inspection.lessons, .lesson) { lesson in
      guard let time = lesson.time.located else { return .unknown }
      guard let (earlier, later) = firstConflict(in: time.value.spans) else { return .fine }
      return .found(
        "часы \(later.figures.quoted) начинаются раньше, чем кончаются \(earlier.figures.quoted)",
        at: time.range,
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
