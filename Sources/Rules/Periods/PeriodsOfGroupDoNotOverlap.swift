import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import SourceText

/// On each day at most one period holds for a group.
///
/// Russian: «основание», «охват» (п. 1.7).
enum PeriodsOfGroupDoNotOverlap: InstitutionRule {
  static let metadata = RuleMetadata(
    "periods-of-group-do-not-overlap",
    .warning,
    clause: "1.7",
    subject: .coveredGroups,
    title: "На каждый день у группы один период"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    let institution = inspection.institution
    let days = institution.periods.map { $0.days(in: institution.year) }
    var earlier = [Set<Int>](repeating: [], count: institution.periods.count)
    var current = [[Int]](repeating: [], count: institution.groups.count)
    // Periods are sorted by first day, so each group needs to remember only those not yet over.
    for (index, period) in institution.periods.enumerated() {
      guard let range = days[index] else { continue }
      for group in period.coverage.groups {
        current[group.index].removeAll { (days[$0]?.last ?? range.first - 1) < range.first }
        earlier[index].formUnion(current[group.index])
        current[group.index].append(index)
      }
    }
    return earlier.enumerated().compactMap { index, others in
      finding(
        about: institution.periods[index],
        overlapping: others.sorted().map {
          institution.periods[$0]
        }
      )
    }
  }

  private static func finding(
    about period: DistancePeriod,
    overlapping others: [DistancePeriod]
  ) -> Finding? {
    guard !others.isEmpty else { return nil }
    return Finding(
      "с \(period.first.value.russianFigures) у одних и тех же групп сразу два периода",
      at: period.first.range,
      labels: others.map { Label("этот период ещё длится", at: $0.first.range) },
      help: "окончите прежний период («окончен») или исключите общие группы («кроме»)"
    )
  }
}
