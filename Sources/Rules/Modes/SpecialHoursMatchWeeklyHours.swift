import Diagnostics
import InstitutionModel
import Regulation
import Russian
import SourceText
import Timetable

/// What a special mode gives in a whole distance week adds up to the weekly hours.
///
/// Russian: «объём часов учебного плана» (п. 4.9). Individual support counts no hours. A ground that
/// has a special mode of its own is compared too. The weekly hours are those of the build's day: when
/// they change, the special mode is written anew.
enum SpecialHoursMatchWeeklyHours: FindingRule {
  static let metadata = RuleMetadata(
    "special-hours-match-weekly-hours",
    .warning,
    clause: "4.9",
    also: ["4.22(2)"],
    subject: .groupsWith(.specialMode),
    title: "Часы материалов и видеозанятий недели в сумме равны часам в неделю",
    isDated: true
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    guard let year = inspection.year else { return [] }
    let institution = inspection.institution
    return institution.groups.indices.flatMap { index -> [Finding] in
      guard year.countsHours(of: institution.groups[index].program) else { return [] }
      let group = institution.groups[index].asOf(inspection.date)
      return group.specialLearnings.compactMap { finding(about: group, $0, year.timetable) }
    }
  }

  private static func finding(
    about group: Group,
    _ learning: GroupLearning,
    _ timetable: Timetable
  ) -> Finding? {
    var learner = group
    learner.distance = learning.learning
    guard let stated = group.weeklyHours,
      let given = timetable.weeklyDistanceHours(of: learner)?.whole,
      given != stated.value
    else { return nil }
    let week = learning.ground.map { "в неделю периода \($0.quoted)" } ?? "в дистанционную неделю"
    return Finding(
      "у группы \(group.name.value.quoted) указано \(stated.value.hoursText) в неделю, "
        + "а \(week) получается \(given.hoursText)",
      at: stated.range,
      labels: learning.learning.special.labels,
      help: "дополните материалы или видеозанятия либо исправьте часы; часы короткого видеозанятия "
        + "укажите так: {занятие: четверг 17:00–17:30, часов: 1}"
    )
  }
}

extension Group {
  /// The ways to learn by a special mode whose hours are known, each once: a ground may differ in
  /// something else.
  fileprivate var specialLearnings: [GroupLearning] {
    var seen: Set<[SourceRange]> = []
    return learnings.filter {
      $0.learning.countsSpecialHours && seen.insert($0.learning.special.places).inserted
    }
  }
}

extension DistanceLearning {
  /// Whether all that counts in the special mode is known.
  fileprivate var countsSpecialHours: Bool {
    classMode?.value == .special && !special.isEmpty && !misread.contains(.specialSchedule)
      && special.materials.allSatisfy { $0.release != nil && $0.hours != nil }
  }
}

extension SpecialSchedule {
  fileprivate var places: [SourceRange] { materials.map(\.range) + videoLessons.map(\.range) }

  fileprivate var labels: [Label] {
    let hours = materials.compactMap(\.hours).map { Label($0.value.hoursText, at: $0.range) }
    return hours
      + videoLessons.map { lesson in
        Label(lesson.value.academicHours.map(\.hoursText) ?? "видеозанятие", at: lesson.range)
      }
  }
}

extension Int {
  fileprivate var hoursText: String { plural(self, "час", "часа", "часов") }
}
