import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// A program that is taught both face to face and at a distance, whatever periods bring, says how much is at a distance.
///
/// One that is wholly at a distance has nothing to divide.
///
/// Russian: «соотношение объёма занятий … определяется Учреждением в соответствии с программами» (п. 1.5).
enum MixedProgramSaysShare: Rule {
  static let metadata = RuleMetadata("mixed-program-says-share", .warning, clause: "1.5")
    .saying("Смешанная программа называет долю дистанционных часов")

  /// Looks at programs with lessons that are at a distance all year.
  static func check(_ inspection: Inspection) -> Checked {
    let institution = inspection.institution
    let mixed = institution.programs.compactMap { program in
      let groups = program.groupIDs.map { institution[$0] }
      let causes = groups.flatMap(\.causesOfDistance)
      let hasRoom = groups.contains { group in
        group.allLessons.contains { $0.traits.format == nil }
      }
      return hasRoom && !causes.isEmpty ? (program, causes) : nil
    }
    return .each(mixed, .program, "со смешанным обучением") { program, causes in
      guard let title = program.title.located, !program.distanceShareLimit.isUnclear
      else { return .unknown }
      guard program.distanceShareLimit.isAbsent else { return .fine }
      return .found(
        "программа \(title.value.quoted) и очная, и дистанционная, а доля дистанционных часов "
          + "не названа",
        at: title.range,
        labels: Array(causes.prefix(1)),
        help: "добавьте строку «доля дистанционных часов: не более … %» – сколько часов года "
          + "программа допускает на расстоянии"
      )
    }
  }
}
