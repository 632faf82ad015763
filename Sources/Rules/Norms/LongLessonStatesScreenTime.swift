import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import SourceText

/// Of a long synchronous lesson it is known how much of it is on screen.
///
/// Russian: «видеосвязь» of a synchronous lesson of more than an hour.
enum LongLessonStatesScreenTime: InstitutionRule {
  static let metadata = RuleMetadata(
    "long-lesson-states-screen-time",
    .warning,
    clause: nil,
    subject: .learningGroups,
    title: "Для синхронного занятия дольше часа названо время видеосвязи"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    let regulation = inspection.institution.regulation
    var cause = SharedCause()
    var labels: [SourceRange: [Label]] = [:]
    for group in inspection.institution.groups where isOpen(group.distance) {
      guard let format = group.distance.format, format.value != .asynchronous,
        let longest = longestLesson(of: group),
        longest.minutes > regulation.limits.lessonWithoutScreenTime.value
      else { continue }
      let limit = regulation.limits.lessonWithoutScreenTime
      labels[format.range] = limit.labels(saying: "предел задан здесь")
      cause.add(
        "не сказано, сколько из \(plural(longest.minutes, "минуты", "минут", "минут")) "
          + "синхронного занятия проходит на экране",
        at: format.range,
        help: "добавьте строку «видеосвязь: … минут»",
        inheritedBy: group.name
      )
    }
    return cause.findings.map { finding in
      var finding = finding
      finding.labels += labels[finding.range] ?? []
      return finding
    }
  }

  /// Whether it is for the rule to judge: lessons go on, and no time is given.
  private static func isOpen(_ distance: DistanceLearning) -> Bool {
    !distance.isSuspended && distance.screenMinutes == nil
      && !distance.misread.contains(.screenMinutes)
  }

  /// The longest time between the first and the last minute of a lesson that all see together.
  private static func longestLesson(of group: Group) -> TimeRange? {
    let spans: [TimeRange?]
    switch group.distance.classMode?.value {
    case .byTimetable:
      // A lesson that is asynchronous all year is nobody's time on screen.
      spans = group.lessons.filter { $0.traits.format != .asynchronous }
        .map { TimeRange($0.start, $0.end) }
    case .special: spans = group.distance.special.videoLessons.map(\.value.span)
    case .individual, nil: spans = []
    }
    return spans.compactMap { $0 }.max { $0.minutes < $1.minutes }
  }
}
