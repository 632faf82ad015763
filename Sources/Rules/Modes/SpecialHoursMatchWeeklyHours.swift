import Diagnostics
import InstitutionModel
import Regulation
import Russian
import SourceText
import Timetable

/// What a special mode gives in a whole distance week adds up to the weekly hours.
///
/// Russian: «объём часов учебного плана» (п. 4.9). Individual support counts no hours.
enum SpecialHoursMatchWeeklyHours: InstitutionRule {
  static let metadata = RuleMetadata(
    "special-hours-match-weekly-hours",
    .warning,
    clause: "4.9",
    also: ["4.22(2)"],
    subject: .learningGroups,
    title: "Часы материалов и видеозанятий недели в сумме равны часам в неделю"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    let groups = inspection.institution.groups
    return groups.indices.compactMap { index in
      guard let stated = groups[index].weeklyHours, groups[index].distance.countsSpecialHours,
        inspection.institution[groups[index].program].isAcademicHourKnown,
        let given = inspection.timetable.weeklyDistanceHours(of: groups[index]),
        given != stated.value
      else { return nil }
      return finding(about: groups[index], stated, given: given)
    }
  }

  private static func finding(about group: Group, _ stated: Located<Int>, given: Int) -> Finding {
    let special = group.distance.special
    let materials = special.materials.compactMap(\.hours).map { hours in
      Label(hours.value.hoursText, at: hours.range)
    }
    let lessons = special.videoLessons.map { Label("видеозанятие", at: $0.range) }
    return Finding(
      "у группы \(group.name.value.quoted) указано \(stated.value.hoursText) в неделю, "
        + "а в дистанционную неделю получается \(given.hoursText)",
      at: stated.range,
      labels: materials + lessons,
      help: "дополните материалы или видеозанятия либо исправьте часы"
    )
  }
}

extension DistanceLearning {
  /// Whether all that counts in the special mode is known.
  fileprivate var countsSpecialHours: Bool {
    classMode?.value == .special && !special.isEmpty && !misread.contains(.specialSchedule)
      && special.materials.allSatisfy { $0.release != nil && $0.hours != nil }
  }
}

extension Int {
  fileprivate var hoursText: String { plural(self, "час", "часа", "часов") }
}
