import CivilTime
import Regulation
import Schema
import SourceText

extension Institution {
  /// Adds the periods whose ground and first day can be read.
  mutating func addPeriods(of definitions: Definitions, _ names: NameTable) {
    let readable = definitions.periods.compactMap { period($0.value, names) }
    periods = readable.enumerated()
      .sorted { ($0.element.first.value, $0.offset) < ($1.element.first.value, $1.offset) }
      .map(\.element)
  }

  private func period(_ lines: PeriodLines, _ names: NameTable) -> DistancePeriod? {
    guard let groundName = lines.ground.value, let first = lines.first.located,
      let ground = regulation.ground(named: groundName)
    else { return nil }
    var period = DistancePeriod(
      ground: ground,
      act: lines.act.value,
      directive: lines.directive.issued,
      first: first,
      // One that is not known is taken for the first day, so that nothing follows from it.
      last: lines.last.value.map(\.date) ?? first.value,
      coverage: coverage(of: lines.coverage, except: lines.exceptions, names)
    )
    period.draft = lines.directive.draft
    period.applications = lines.applications.value ?? ApplicationIntake()
    period.prolongations = lines.prolongations.items.compactMap { PeriodDecision($0.value) }
    period.ending = lines.ending.value.flatMap { PeriodDecision($0) }
    if let prolonged = period.prolongations.last { period.last = prolonged.date.value }
    if let ended = period.ending { period.end(before: ended.date.value) }
    // A program of half a year has no period in the other half.
    let learners = learners(from: first.value, to: period.last)
    period.coverage = period.coverage.filtered { learners[$0.index] }
    return period
  }
}

extension DistancePeriod {
  /// Ends the period early: the day is the first without it.
  fileprivate mutating func end(before day: CalendarDate) {
    last = min(last ?? day - 1, day - 1)
  }
}

extension PeriodDecision {
  fileprivate init?(_ lines: DecisionLines) {
    guard let date = lines.date.located else { return nil }
    self.init(date: date, directive: lines.directive.issued)
    act = lines.act.value
    draft = lines.directive.draft
  }
}
