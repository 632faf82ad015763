import Diagnostics
import Regulation
import Timetable

/// A teacher is free for all groups if they learn at a distance together.
///
/// Russian: «расписание дистанционных занятий» (п. 4.16). No period that covers both groups is
/// known yet, so it is no error; a period for all programs may be introduced any day (п. 1.7).
enum TeacherDistanceTimesDoNotOverlap: Rule {
  static let metadata = RuleMetadata(
    "teacher-distance-times-do-not-overlap",
    .warning,
    clause: "4.16"
  )
  .saying("Дистанционные занятия одного педагога не пересекутся, когда период введут для всех")

  /// Pairs that are held on one day are left to the error; here are those that would be.
  static func check(_ inspection: Inspection) -> Checked {
    inspection.year?.overlapsOfTeachers { first, second in
      first.atDistance.meets(second.atDistance) && !first.held.meets(second.held)
    } ?? .nothing
  }
}
