import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText
import Timetable

/// A day on which a group has tasks alone is not cancelled with its lessons.
///
/// Russian: «отмена» (п. 4.9). In a period tasks may stand in the place of a lesson: whoever cancels the day finds that they
/// go to families all the same.
enum CancelledDayHasLesson: Rule {
  static let metadata = RuleMetadata("cancelled-day-has-lesson", .warning, clause: "4.9")
    .saying("Отмена дня отменяет и то, что группа в этот день получает")

  /// Nothing of a change of many groups, nor of a group of which some lesson follows it.
  static func check(_ inspection: Inspection) -> Checked {
    guard let year = inspection.year else { return .nothing }
    let changes = year.dayChanges
      .filter { year.institution[$0].effect.isCancelled && !year.institution[$0].isWide }
    return .each(changes, .change) { id in
      Look(year.finding(aboutTasksOf: year.institution[id], id))
    }
  }
}

extension InspectedYear {
  fileprivate func finding(aboutTasksOf change: DayChange, _ id: DayChange.ID) -> Finding? {
    guard case .groups(let groups) = change.scope, change.isCancellationOfDay else { return nil }
    let followed = Set((applied.lessonsByLine[id] ?? []).map(\.group))
    let others = groups.filter { !followed.contains($0) }
    let tasks = others.flatMap { timetable.occurrences(of: $0, in: change.days) }
      .filter { $0.isHeld && !$0.activity.isLesson && $0.activity.isWork }
    let first = tasks.min { ($0.date, $0.start) < ($1.date, $1.start) }
    guard let task = first else { return nil }
    let time = task.start.figures
    let day = task.date.russianFigures
    return Finding(
      "\(day) у\u{A0}группы \(institution[task.series.group].slug.quoted) занятия и\u{A0}так нет, "
        + "а\u{A0}то, что назначено на \(time), отмена не\u{A0}отменяет",
      at: change.effectPlace,
      help: "чтобы отменить и\u{A0}это, допишите в\u{A0}изменение «занятие: \(time)»; "
        + "если оно остаётся, уберите изменение"
    )
  }
}
