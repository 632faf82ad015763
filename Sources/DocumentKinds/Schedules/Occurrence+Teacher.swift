import InstitutionModel
import Timetable

extension Occurrence {
  /// Whether the teacher gives it, or would have given it before a change.
  func isOrWas(of teacher: Teacher.ID) -> Bool {
    slot.teachers.contains(teacher) || change?.was?.slot.teachers.contains(teacher) ?? false
  }
}
