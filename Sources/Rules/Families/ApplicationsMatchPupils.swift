import Definitions
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import SourceText

/// As many applications are received as pupils go over to distance learning.
///
/// A group has one number for all periods, so that it is right when it is right for one of them.
///
/// Russian: «заявление о переводе учащегося на дистанционное обучение» (п. 1.8).
enum ApplicationsMatchPupils: FindingRule {
  static let metadata = RuleMetadata(
    "applications-match-pupils",
    .warning,
    clause: "1.8",
    subject: .recorded(.applications),
    title: "Заявлений о переводе столько же, сколько учащихся"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    let periods = inspection.institution.periods.filter(\.ground.needsApplications)
    let regulation = inspection.definitions.regulation
    guard !periods.isEmpty, regulation?.unread.contains("основания") != true else { return [] }
    let unread = groupsWithUnreadChanges(in: inspection)
    return inspection.institution.groups.indices.compactMap { index in
      let id = Group.ID(index)
      let group = inspection.institution[id]
      guard let applications = inspection.records[id].applications,
        !unread.contains(group.name.range)
      else { return nil }
      let needs = periods.compactMap { Need(of: group, id, in: $0) }
      guard !needs.contains(where: { $0.pupils.value == applications.value }) else { return nil }
      return needs.last.map { finding(about: applications, of: group, $0) }
    }
  }

  /// How many pupils a period takes over to distance learning.
  private struct Need {
    var period: DistancePeriod
    var pupils: Located<Int>

    /// `nil` for a group that owes no applications, and for one of nobody, which is told by itself.
    init?(of group: Group, _ id: Group.ID, in period: DistancePeriod) {
      guard period.coverage.contains(id), !group.distance(on: period.ground).isSuspended,
        let pupils = group.asOf(period.first.value).pupils, pupils.value > 0
      else { return nil }
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
      "в группе \(group.name.value.quoted) подано "
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

  /// The groups of which it is not known how many pupils they have in the course of the year.
  private static func groupsWithUnreadChanges(in inspection: Inspection) -> Set<SourceRange> {
    let groups = inspection.definitions.programs.flatMap(\.groups)
    return Set(groups.filter { $0.value.unread.contains("далее") }.compactMap(\.value.name?.range))
  }
}
