import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// A lesson is on screen for no longer than it lasts.
///
/// Where a norm is exceeded, that is told instead; of lessons by an hour that is none nothing is said.
///
/// Russian: «видеосвязь».
enum ScreenTimeFitsLesson: Rule {
  static let metadata = RuleMetadata("screen-time-fits-lesson", .warning)
    .saying("Видеосвязь не дольше самого занятия")

  /// Compares with the longest lesson of the year; unknown where a lesson could not be read.
  static func check(_ inspection: Inspection) -> Checked {
    guard let year = inspection.year else { return .nothing }
    let told = Set(ScreenTimeKeepsNorm.check(inspection).findings.map(\.range))
    let groups = year.groups { synchronous($0).contains { $0.screenMinutes.value != nil } }
    return .sharing { cause in
      .each(groups, .group, "с\u{A0}временем видеосвязи") { id, group in
        guard inspection.institution[group.program].isAcademicHourKnown else { return .unknown }
        let stretches = year.stretches(of: id).map(\.group)
        return synchronous(group).map { learning -> Look in
          guard let screen = learning.screenMinutes.located,
            let longest = longestLesson(of: stretches, learning)
          else { return .unknown }
          guard screen.value > longest, !told.contains(screen.range) else { return .fine }
          return cause.add(
            "видеосвязь длится \(plural(screen.value, "минуту", "минуты", "минут")), "
              + "а самое долгое занятие – \(plural(longest, "минуту", "минуты", "минут"))",
            at: screen.range,
            help: "исправьте «видеосвязь»: это та часть занятия, которую ребёнок проводит "
              + "перед экраном",
            inheritedBy: group.name.located
          )
        }.joined
      }
    }
  }

  /// The ways to learn with lessons that all see together; one whose format is not known counts as
  /// such.
  private static func synchronous(_ group: Group) -> [DistanceLearning] {
    group.learnings.map(\.learning).filter { $0.format.value != .asynchronous }
  }

  /// In minutes from the first hour's start to the last one's end; `nil` where no lesson is known.
  ///
  /// Individual support has no lessons.
  private static func longestLesson(of stretches: [Group], _ learning: DistanceLearning) -> Int? {
    switch learning.classMode.value {
    case .byTimetable:
      // A lesson that could not be read may be the longest one; one that is asynchronous all year is
      // nobody's time on screen.
      stretches.allSatisfy(\.isTimetableKnown)
        ? stretches.flatMap(\.lessons).filter { $0.traits.format != .asynchronous }
          .map { $0.end.minutes - $0.start.minutes }.max() : nil
    case .special: learning.special.videoLessons.items.map(\.value.time.span.minutes).max()
    case .individual, nil: nil
    }
  }
}
