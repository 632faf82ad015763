import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import SourceText

/// A lesson is on screen for no longer than it lasts.
///
/// Where a norm is exceeded, that is told instead; of lessons by an hour that is none nothing is said.
///
/// Russian: «видеосвязь».
enum ScreenTimeFitsLesson: FindingRule {
  static let metadata = RuleMetadata(
    "screen-time-fits-lesson",
    .warning,
    clause: nil,
    subject: .learningGroups,
    title: "Видеосвязь не дольше самого занятия"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    guard let year = inspection.year else { return [] }
    let told = Set(ScreenTimeKeepsNorm.findings(in: inspection).map(\.range))
    var cause = SharedCause()
    for index in inspection.institution.groups.indices {
      let group = inspection.institution.groups[index]
      guard inspection.institution[group.program].isAcademicHourKnown else { continue }
      let stretches = year.stretches(of: Group.ID(index)).map(\.group)
      for learning in group.learnings.map(\.learning) where learning.format?.value != .asynchronous
      {
        guard let screen = learning.screenMinutes, !told.contains(screen.range),
          let longest = longestLesson(of: stretches, learning), screen.value > longest
        else { continue }
        cause.add(
          "видеосвязь длится \(plural(screen.value, "минуту", "минуты", "минут")), "
            + "а самое долгое занятие – \(plural(longest, "минуту", "минуты", "минут"))",
          at: screen.range,
          help: "исправьте «видеосвязь»: это часть занятия, которую ребёнок смотрит на экран",
          inheritedBy: group.name
        )
      }
    }
    return cause.findings
  }

  private static func longestLesson(of stretches: [Group], _ learning: DistanceLearning) -> Int? {
    switch learning.classMode?.value {
    case .byTimetable:
      // A lesson that could not be read may be the longest one.
      stretches.allSatisfy(\.isTimetableKnown)
        ? stretches.flatMap(\.lessons).map { $0.end.minutes - $0.start.minutes }.max() : nil
    case .special: learning.special.videoLessons.map(\.value.time.span.minutes).max()
    case .individual, nil: nil
    }
  }
}
