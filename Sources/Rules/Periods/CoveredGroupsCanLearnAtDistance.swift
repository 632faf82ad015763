import Diagnostics
import InstitutionModel
import Regulation
import Russian
import SourceText

/// A group that a period covers has a format and a mode of lessons, or its lessons are suspended.
///
/// Russian: «формат», «режим занятий», «приостановлено» (п. 1.7).
enum CoveredGroupsCanLearnAtDistance: InstitutionRule {
  static let metadata = RuleMetadata(
    "covered-groups-can-learn-at-distance",
    .error,
    clause: "1.7",
    title: "Каждая группа периода знает, как учится на расстоянии"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    let institution = inspection.institution
    var places = [SourceRange?](repeating: nil, count: institution.groups.count)
    for period in institution.periods {
      for group in period.coverage.groups where places[group.index] == nil {
        places[group.index] = period.first.range
      }
    }
    return zip(institution.groups, places).compactMap { group, period in
      period.flatMap { finding(about: group, coveredBy: $0) }
    }
  }

  private static func finding(about group: Group, coveredBy period: SourceRange) -> Finding? {
    guard !group.distance.isSuspended else { return nil }
    let missing = missingKeys(of: group.distance)
    guard !missing.isEmpty else { return nil }
    let lines = missing.map { "«\($0): …»" }
    return Finding(
      "группа \(group.name.value.quoted) переводится на дистанционное обучение, "
        + "но не \(missing.count == 1 ? "указан" : "указаны") \(missing.enumerated)",
      at: group.name.range,
      labels: [Label("период, в который группа учится на расстоянии", at: period)],
      help: "добавьте в «дистанционно» \(lines.enumerated) или «приостановлено» с причиной"
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
