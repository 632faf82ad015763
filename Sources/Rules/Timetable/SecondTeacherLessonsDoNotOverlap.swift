import Diagnostics
import InstitutionModel
import Regulation
import Timetable

/// An accompanist or second teacher is not in two rooms at once.
///
/// Russian: «педагоги» (п. 4.16). Whoever is the main one at both lessons is told by an error; a second teacher may
/// well come for a part of the time, so that this is a warning.
enum SecondTeacherLessonsDoNotOverlap: Rule {
  static let metadata = RuleMetadata("second-teacher-lessons-do-not-overlap", .warning)
    .also("4.16").saying("Концертмейстер или второй педагог не занят в двух местах сразу")

  /// Pairs of which the person is main in both are left to the error.
  static func check(_ inspection: Inspection) -> Checked {
    inspection.year?.overlapsOfTeachers(
      among: { [$0.teacher].compactMap(\.self) + $0.others },
      help: "сдвиньте одно из занятий или замените в нём этого педагога"
    ) { first, second in
      first.teacher != second.teacher && first.held.meets(second.held)
    } ?? .nothing
  }
}
