import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// Of a long synchronous lesson it is known how much of it is on screen.
///
/// Russian: «видеосвязь» of a synchronous lesson of more than an hour.
enum LongLessonStatesScreenTime: Rule {
  static let metadata = RuleMetadata("long-lesson-states-screen-time", .warning)
    .keeping(.knowledge).saying("Для синхронного занятия дольше часа названо время видеосвязи")

  /// Looks at groups that learn synchronously, if only at times or in periods of one ground.
  static func check(_ inspection: Inspection) -> Checked {
    guard let year = inspection.year else { return .nothing }
    let limit = inspection.regulation.limits.lessonWithoutScreenTime
    let groups = year.groups { $0.learnings.contains { $0.learning.isSynchronous } }
    var checked = Checked.sharing { cause in
      .each(groups, .group, "с\u{A0}синхронными занятиями") { id, group in
        let stretches = year.stretches(of: id).map(\.group)
        for (place, minutes) in longestLessons(of: group, stretches) where minutes > limit.value {
          cause.add(
            "не сказано, сколько из \(plural(minutes, "минуты", "минут", "минут")) "
              + "синхронного занятия дети проводят перед экраном",
            at: place,
            help: "добавьте в «дистанционно» строку «видеосвязь: … минут»",
            inheritedBy: group.name.located
          )
        }
        return .fine
      }
    }
    for index in checked.findings.indices {
      checked.findings[index].labels += limit.labels(saying: "предел задан здесь")
    }
    return checked
  }

  /// The longest lesson by the place of the format that makes it synchronous, without lessons of
  /// which the time on screen is known.
  private static func longestLessons(
    of group: Group,
    _ stretches: [Group]
  ) -> [(place: SourceRange, minutes: Int)] {
    var longest: [SourceRange: Int] = [:]
    for learning in group.learnings.map(\.learning) where learning.screenMinutes.isAbsent {
      guard let format = learning.format.range, learning.isSynchronous,
        let minutes = longestLesson(of: stretches, learning)
      else { continue }
      longest[format] = max(longest[format] ?? 0, minutes)
    }
    return longest.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The most minutes, over the year, between the first and the last of a lesson that all see
  /// together.
  private static func longestLesson(of stretches: [Group], _ learning: DistanceLearning) -> Int? {
    let spans: [TimeRange?]
    switch learning.classMode.value {
    case .byTimetable:
      // A lesson that is asynchronous all year is nobody's time on screen.
      spans = stretches.flatMap(\.lessons).filter { $0.traits.format != .asynchronous }
        .map { TimeRange($0.start, $0.end) }
    case .special: spans = learning.special.videoLessons.items.map(\.value.time.span)
    case .individual, nil: spans = []
    }
    return spans.compactMap { $0?.minutes }.max()
  }
}
