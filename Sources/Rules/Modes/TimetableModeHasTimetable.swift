import Diagnostics
import Regulation
import Russian
import SourceText

/// A group that keeps the timetable in distance periods has one.
///
/// Russian: «сохраняют режим занятий согласно учебному расписанию» (п. 4.22).
enum TimetableModeHasTimetable: Rule {
  static let metadata = RuleMetadata("timetable-mode-has-timetable", .error, clause: "4.22(1)")
    .saying("У группы, которая учится согласно учебному расписанию, оно есть")

  /// Of all year: a group whose lessons begin with «далее» has a timetable.
  static func check(_ inspection: Inspection) -> Checked {
    .groups(in: .byTimetable, of: inspection) { group, mode in
      guard group.isWithoutLessons else { return .fine }
      return .found(
        "у группы \(group.name.value.quoted) нет очного расписания, а режим занятий – по нему",
        at: group.name.range,
        labels: [Label("режим занятий", at: mode)],
        help: "добавьте группе «расписание: …» или выберите другой режим занятий"
      )
    }
  }
}
