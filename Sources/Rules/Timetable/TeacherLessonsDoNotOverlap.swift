import Diagnostics
import Regulation
import Timetable

/// A teacher is never due at two groups at once.
///
/// Russian: «расписание» (п. 4.16). Lessons, video lessons and consultations are compared when
/// there is a day of the school year on which both are held: a period may cover one of the groups
/// while the other goes on face to face. What stands in one line for several groups is one event,
/// and so is a lesson that is joint with another group. Of several teachers of a group the main one
/// is due, or the one whom the lesson names.
enum TeacherLessonsDoNotOverlap: Rule {
  static let metadata = RuleMetadata("teacher-lessons-do-not-overlap", .error)
    .also("4.16").saying("Занятия одного педагога не пересекаются")

  /// Nothing without a school year: no day is then known on which two lessons are held.
  static func check(_ inspection: Inspection) -> Checked {
    inspection.year?.overlapsOfTeachers { $0.held.meets($1.held) } ?? .nothing
  }
}
