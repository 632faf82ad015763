import InstitutionModel
import Timetable

extension PublicSource {
  /// What a suspended group is owed, the same on its page and in its notice.
  ///
  /// It says «4 академических часа», with the remark; «пропущенные занятия» where the term has no end, or
  /// no lesson is lost.
  func owed(to group: Group.ID, in period: DistancePeriod.ID, remark: String = "") -> String {
    let hours = timetable.suspendedHours(of: group, in: period)
    guard !hours.isZero, institution[period].last != nil else { return "пропущенные занятия" }
    return hours.academic + remark
  }
}
