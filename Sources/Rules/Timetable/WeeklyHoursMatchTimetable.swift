import Diagnostics
import InstitutionModel
import Regulation
import Russian
import SourceText

/// The lessons of a group's week add up to its weekly hours.
///
/// Russian: «объём часов учебного плана» (п. 4.9).
enum WeeklyHoursMatchTimetable: InstitutionRule {
  static let metadata = RuleMetadata(
    "weekly-hours-match-timetable",
    .error,
    clause: "4.9",
    title: "Часы занятий недели в сумме равны часам в неделю"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    inspection.institution.groups.compactMap(finding)
  }

  private static func finding(about group: Group) -> Finding? {
    guard let stated = group.weeklyHours, !group.lessons.isEmpty else { return nil }
    let hours = group.lessons.compactMap(\.academicHours)
    let total = hours.reduce(0, +)
    guard hours.count == group.lessons.count, total != stated.value else { return nil }
    return Finding(
      .mismatch(group: group.name.value, stated: stated.value, total: total, of: hours),
      at: stated.range,
      labels: zip(group.lessons, hours).map { lesson, hours in
        .init(plural(hours, "час", "часа", "часов"), at: lesson.range)
      },
      help: "исправьте «часов в неделю» на \(total) или измените расписание"
    )
  }
}

extension String {
  fileprivate static func mismatch(
    group: String,
    stated: Int,
    total: Int,
    of hours: [Int]
  ) -> String {
    let sum = hours.count > 1 ? hours.map(String.init).joined(separator: " + ") + " = " : ""
    let found = sum + plural(total, "час", "часа", "часов")
    return "у группы \(group.quoted) указано \(plural(stated, "час", "часа", "часов")) в неделю, "
      + "а в расписании \(found)"
  }
}
