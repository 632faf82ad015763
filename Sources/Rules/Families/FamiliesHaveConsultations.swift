import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// In a distance period a family knows when to ask: by consultations of the group or by the hours for parents of its
/// teacher.
///
/// Russian: «консультации» (п. 4.9), «приём родителей».
enum FamiliesHaveConsultations: Rule {
  static let metadata = RuleMetadata("families-have-consultations", .note, clause: "4.9")
    .with(isDated: true)
    .saying("У группы в дистанционный период есть консультации или приём родителей")

  /// Looks at the groups of periods that are not over, each once.
  static func check(_ inspection: Inspection) -> Checked {
    let institution = inspection.institution
    let periods = institution.periods.filter { !$0.isOver(on: inspection.date) }
    let groups = institution.namedGroups.map { id in
      (id, periods: periods.filter { institution.learns(id, in: $0) })
    }.filter { !$0.periods.isEmpty }
    return .each(groups, .group, "дистанционных периодов") { id, periods in
      guard inspection.areHoursKnown(of: id), let name = institution[id].name.located else {
        return .unknown
      }
      let period = periods.first { !institution[id].hasConsultations(in: $0, of: institution) }
      guard let period else { return .fine }
      return .found(
        "у группы \(name.value.quoted) не сказано, когда семьям задать вопрос: нет ни консультаций, "
          + "ни приёма родителей",
        at: name.range,
        labels: [Label("период", at: period.first.range)],
        help: "допишите, например, в «дистанционно» группы строку «консультации: четверг "
          + "17:00–17:40» или педагогу в teachers.yaml строку «приём родителей: пятница, "
          + "17:00–18:00»"
      )
    }
  }
}

extension Group {
  fileprivate func hasConsultations(in period: DistancePeriod, of institution: Institution) -> Bool
  {
    let consultations = distance(on: period.ground).support.consultations
    if !consultations.items.isEmpty || !consultations.isClear { return true }
    let teachers = [teacher].compactMap(\.self) + otherTeachers.map(\.teacher)
    return teachers.contains { id in
      let hours = institution.teachers[id.index].receptionHours
      return hours.isUnclear || hours.value.map { !$0.tellsOfNothing } ?? false
    }
  }
}

extension Inspection {
  /// Whether it is known who teaches the group: one without a teacher is told by itself.
  fileprivate func areHoursKnown(of id: Group.ID) -> Bool {
    institution[id].teacher != nil && !definitions.teachers.isEmpty
  }
}
