import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// As many applications are received as pupils go over to distance learning.
///
/// A group has one number for all periods, so that it is right when it is right for one of them.
///
/// Russian: «заявление о переводе учащегося на дистанционное обучение» (п. 1.8).
enum ApplicationsMatchPupils: Rule {
  static let metadata = RuleMetadata("applications-match-pupils", .warning, clause: "1.8")
    .saying("Заявлений о переводе столько же, сколько учащихся")

  static func check(_ inspection: Inspection) -> Checked {
    let periods = inspection.institution.periods.filter(\.ground.needsApplications)
    let areGroundsRead = inspection.definitions.regulation?.grounds.isClear != false
    let owing = inspection.institution.namedGroups
      .map { ($0, periodsOfApplications(of: $0, among: periods, inspection.institution)) }
      .filter { !$1.isEmpty }
    let lines = inspection.definitions.groups
    return .each(owing, .group) { id, periods in
      let group = inspection.institution[id]
      let needs = periods.compactMap { Need(of: group, in: $0) }
      guard areGroundsRead, lines[id.index].value.changes.isClear,
        let applications = inspection.records[id].applications.located, let last = needs.last
      else { return .unknown }
      return needs.contains { $0.pupils.value == applications.value }
        ? .fine : .found([finding(about: applications, of: group, last)])
    }
  }

  private static func periodsOfApplications(
    of id: Group.ID,
    among periods: [DistancePeriod],
    _ institution: Institution
  ) -> [DistancePeriod] {
    periods.filter {
      $0.coverage.contains(id) && !institution[id].distance(on: $0.ground).isSuspended
    }
  }

  /// How many pupils a period takes over to distance learning.
  private struct Need {
    var period: DistancePeriod
    var pupils: Located<Int>

    /// `nil` for a group of nobody, which is told by itself.
    init?(of group: Group, in period: DistancePeriod) {
      guard let pupils = group.asOf(period.first.value).pupils.located, pupils.value > 0 else {
        return nil
      }
      self.period = period
      self.pupils = pupils
    }
  }

  private static func finding(
    about applications: Located<Int>,
    of group: Group,
    _ need: Need
  ) -> Finding {
    let gap = applications.value - need.pupils.value
    return Finding(
      "в группе \(group.name.text.quoted) подано "
        + plural(applications.value, "заявление", "заявления", "заявлений")
        + ", а учащихся \(need.pupils.value): "
        + (gap < 0 ? "не хватает \(-gap)" : "на \(gap) больше, чем нужно"),
      at: applications.range,
      labels: [
        Label("столько учащихся в первый день периода", at: need.pupils.range),
        Label("период, для которого нужны заявления", at: need.period.first.range),
      ],
      help: gap < 0
        ? "соберите недостающие заявления и исправьте число"
        : "проверьте, нет ли лишних, и исправьте число"
    )
  }
}
