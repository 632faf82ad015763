import Diagnostics
import InstitutionModel
import Regulation
import Russian
import SourceText

/// A group that a period covers has a format and a mode of lessons, or its lessons are suspended.
///
/// Russian: «формат», «режим занятий», «приостановлено» (п. 1.7).
enum CoveredGroupsCanLearnAtDistance: FindingRule {
  static let metadata = RuleMetadata(
    "covered-groups-can-learn-at-distance",
    .error,
    clause: "1.7",
    also: ["4.21(4)", "4.22"],
    subject: .coveredGroups,
    title: "Каждая группа периода знает, как учится на расстоянии"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    let institution = inspection.institution
    var told: Set<Group.ID> = []
    return institution.periods.flatMap { period in
      period.coverage.groups.compactMap { id in
        guard !told.contains(id), let finding = finding(about: institution[id], in: period) else {
          return nil
        }
        told.insert(id)
        return finding
      }
    }
  }

  private static func finding(about group: Group, in period: DistancePeriod) -> Finding? {
    let distance = group.distance(on: period.ground)
    guard !distance.isSuspended, !distance.misread.contains(.suspension) else { return nil }
    let missing = missingKeys(of: distance)
    guard !missing.isEmpty else { return nil }
    let lines = missing.map { "«\($0): …»" }
    return Finding(
      "группа \(group.name.value.quoted) переводится на дистанционное обучение, "
        + "но не \(missing.count == 1 ? "указан" : "указаны") \(missing.enumerated)",
      at: group.name.range,
      labels: [Label("период, в который группа учится на расстоянии", at: period.first.range)],
      help: "добавьте в «дистанционно» \(pluralForm(lines.count, "строку", "строки", "строки")) "
        + "\(lines.enumerated) или «приостановлено: да» с причиной"
    )
  }

  private static func missingKeys(of distance: DistanceLearning) -> [String] {
    var keys: [String] = []
    if distance.format == nil, !distance.misread.contains(.format) { keys.append("формат") }
    if distance.classMode == nil, !distance.misread.contains(.classMode) {
      keys.append("режим занятий")
    }
    return keys
  }
}
