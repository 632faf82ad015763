import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import SourceText
import Timetable

/// On each day at most one period holds for a group.
///
/// Russian: «основание», «охват» (п. 1.7).
enum PeriodsOfGroupDoNotOverlap: Rule {
  static let metadata = RuleMetadata("periods-of-group-do-not-overlap", .warning, clause: "1.7")
    .saying("На каждый день у группы один период")

  /// Looks at each period with those that began before it; unknown for one without a day in the
  /// year.
  ///
  /// The time grows with pairs of periods of a group, of which at most twenty are remembered.
  static func check(_ inspection: Inspection) -> Checked {
    guard let year = inspection.year else { return .nothing }
    let institution = inspection.institution
    let days = institution.periodIDs.map(year.timetable.days)
    var earlier = [Set<Int>](repeating: [], count: institution.periods.count)
    var current = [[Int]](repeating: [], count: institution.groups.count)
    // Periods are sorted by first day, so each group needs to remember only those not yet over, and of
    // these as many as are told, the longest.
    for (index, period) in institution.periods.enumerated() {
      guard let range = days[index] else { continue }
      for group in period.coverage.groups {
        current[group.index].removeAll { (days[$0]?.last ?? range.first - 1) < range.first }
        if earlier[index].count <= mostPeriods { earlier[index].formUnion(current[group.index]) }
        current[group.index].append(index)
        drop(&current[group.index], days)
      }
    }
    let counts = counts(in: institution, days)
    return .each(earlier.enumerated(), .period) { index, others in
      guard days[index] != nil else { return .unknown }
      if others.isEmpty { return .fine }
      let first = institution.periods[index].first
      let count = max(counts[index], others.count)
      let finding = Finding(
        "с \(first.value.russianFigures) у одних и тех же групп сразу два периода",
        at: first.range,
        places: others.sorted().map {
          Label("этот период ещё длится", at: institution.periods[$0].first.range)
        },
        rest: { " и\u{A0}ещё \(max($0, count - Finding.mostPlaces))" },
        help: "допишите прежнему периоду «окончен: …» или исключите общие группы: «кроме: …»"
      )
      return .found([finding])
    }
  }

  /// How many earlier periods still hold for a group when each begins; of several groups the most.
  private static func counts(in institution: Institution, _ days: [DateRange?]) -> [Int] {
    var periods = [[Int]](repeating: [], count: institution.groups.count)
    for (index, period) in institution.periods.enumerated() where days[index] != nil {
      for group in period.coverage.groups { periods[group.index].append(index) }
    }
    var counts = [Int](repeating: 0, count: days.count)
    for own in periods {
      let ends = own.compactMap { days[$0]?.last }.sorted()
      var over = 0
      for (begun, index) in own.enumerated() {
        guard let first = days[index]?.first else { continue }
        while over < ends.count, ends[over] < first { over += 1 }
        counts[index] = max(counts[index], begun - over)
      }
    }
    return counts
  }

  /// So many periods are remembered at once; more is a file that was doubled.
  private static let mostPeriods = 20

  /// Forgets the period that is over first when there are too many.
  private static func drop(_ periods: inout [Int], _ days: [DateRange?]) {
    guard periods.count > mostPeriods else { return }
    let ends = periods.map { days[$0]?.last.dayNumber ?? 0 }
    let first = periods.indices.min { (ends[$0], $0) < (ends[$1], $1) }
    if let first { periods.remove(at: first) }
  }
}
