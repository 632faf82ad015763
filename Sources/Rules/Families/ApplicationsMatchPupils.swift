import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText
import Timetable

/// As many applications are received as pupils go over to distance learning.
///
/// A group has one number for all periods, so that it is right when it is right for one of them.
///
/// Russian: «заявление о переводе учащегося на дистанционное обучение» (п. 1.8).
enum ApplicationsMatchPupils: Rule {
  static let metadata = RuleMetadata("applications-match-pupils", .warning, clause: "1.8")
    .wanting(.applications)
    .saying("Заявлений о переводе столько же, сколько учащихся")

  /// Looks at groups that some period with applications covers, does not suspend and finds face to face.
  static func check(_ inspection: Inspection) -> Checked {
    let institution = inspection.institution
    let areGroundsRead = inspection.definitions.regulation?.grounds.isClear != false
    let owing = institution.namedGroups.map { ($0, periods: inspection.periodsOfTransfer(of: $0)) }
      .filter { !$0.periods.isEmpty }
    return .each(owing, .group, at: { institution[$0.0].name.range }) { id, periods in
      let group = institution[id]
      // A group of nobody is told by itself.
      let needs = periods.compactMap { period in
        group.asOf(period.first.value).pupils.located.map { (period: period, pupils: $0) }
      }.filter { $0.pupils.value > 0 }
      guard areGroundsRead, inspection.groupLines[id.index].value.changes.isClear,
        let applications = inspection.records[id].applications.located, let last = needs.last
      else { return .unknown }
      let gap = applications.value - last.pupils.value
      if needs.contains(where: { $0.pupils.value == applications.value }) { return .fine }
      return .found(
        "в группе \(group.name.text.quoted) подано "
          + plural(applications.value, "заявление", "заявления", "заявлений")
          + ", а учащихся \(last.pupils.value): "
          + (gap < 0 ? "не хватает \(-gap)" : "на \(gap) больше, чем нужно"),
        at: applications.range,
        labels: [
          Label("столько учащихся в первый день периода", at: last.pupils.range),
          Label("период, для которого нужны заявления", at: last.period.first.range),
        ],
        help: gap < 0
          ? "соберите недостающие заявления и исправьте число"
          : "проверьте, нет ли лишних, и исправьте число"
      )
    }
  }
}

extension Inspection {
  /// The periods in which the group's families ask for the transfer: nobody asks for what they have anyway.
  fileprivate func periodsOfTransfer(of id: Group.ID) -> [DistancePeriod] {
    institution.periods.indices.filter { index in
      let period = institution.periods[index]
      guard period.ground.needsApplications, institution.learns(id, in: period) else {
        return false
      }
      guard let timetable = year?.timetable else { return true }
      return !timetable.isAlwaysAtDistance(timetable.group(id, in: DistancePeriod.ID(index)))
    }.map { institution.periods[$0] }
  }
}
