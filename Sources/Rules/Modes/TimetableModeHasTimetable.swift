import Definitions
import Diagnostics
import Regulation
import Russian
import SourceText

/// A group that keeps the timetable in distance periods has one.
///
/// Russian: «сохраняют режим занятий согласно учебному расписанию» (п. 4.22).
enum TimetableModeHasTimetable: FindingRule {
  static let metadata = RuleMetadata(
    "timetable-mode-has-timetable",
    .error,
    clause: "4.22(1)",
    subject: .groupsWith(.timetableMode),
    title: "У группы, которая учится согласно учебному расписанию, оно есть"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    inspection.learningGroups.compactMap { group in
      guard group.isWithoutLessons,
        let mode = group.classMode(by: inspection.regulation.vocabulary),
        mode.value == .byTimetable
      else { return nil }
      return Finding(
        "у группы \(group.name.value.quoted) нет очного расписания, а режим занятий – по нему",
        at: group.name.range,
        labels: [Label("режим занятий", at: mode.range)],
        help: "добавьте «расписание» или выберите другой режим занятий"
      )
    }.uniqued
  }
}
