import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// A group that a period covers has a format and a mode of lessons, or its lessons are suspended.
///
/// Russian: «формат», «режим занятий», «приостановлено» (п. 1.7).
enum CoveredGroupsCanLearnAtDistance: Rule {
  static let metadata = RuleMetadata("covered-groups-can-learn-at-distance", .error, clause: "1.7")
    .also("4.21(4)", "4.22").saying("Каждая группа периода знает, как учится на расстоянии")

  /// Looks at each covered group once, in the first period in which it lacks something.
  static func check(_ inspection: Inspection) -> Checked {
    let (periods, institution) = (inspection.institution.periods, inspection.institution)
    let covered = periods.flatMap(\.coverage.groups).uniqued
    return .each(covered.filter { institution[$0].name.value != nil }, .group, "в\u{A0}периодах") {
      id in
      let covering = periods.lazy.filter { $0.coverage.contains(id) }
      return Look(covering.compactMap { finding(about: institution[id], in: $0) }.first)
    }
  }

  /// `nil` for a group that is suspended, or perhaps is; what was not understood counts as said.
  private static func finding(about group: Group, in period: DistancePeriod) -> Finding? {
    let distance = group.distance(on: period.ground)
    guard !distance.isSuspended, !distance.suspension.isUnclear else { return nil }
    let missing =
      (distance.format.isAbsent ? ["формат"] : [])
      + (distance.classMode.isAbsent ? ["режим занятий"] : [])
    if missing.isEmpty { return nil }
    return Finding(
      "группа \(group.name.text.quoted) переводится на дистанционное обучение, "
        + "но не \(missing.count == 1 ? "указан" : "указаны") \(missing.enumerated)",
      at: group.place,
      labels: [Label("период, в который группа учится на расстоянии", at: period.first.range)],
      help: "добавьте в «дистанционно» \(pluralForm(missing.count, "строку", "строки", "строки")) "
        + "\(missing.map { "«\($0): …»" }.enumerated) или «приостановлено: да» с причиной"
    )
  }
}
