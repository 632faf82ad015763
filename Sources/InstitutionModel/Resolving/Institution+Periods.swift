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
      coverage: coverage(lines, names)
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

  private func coverage(_ lines: PeriodLines, _ names: NameTable) -> Coverage {
    var isCovered = [Bool](repeating: false, count: groups.count)
    guard lines.coverage.isClear, lines.exceptions.isClear, lines.items.allSatisfy(\.value.isClear)
    else {
      var unknown = Coverage(isWhole: false, isCovered: isCovered)
      unknown.isKnown = false
      return unknown
    }
    let included = lines.coverage.value?.flatMap(\.value.terms) ?? [.everything]
    for term in included { mark(term, names, as: true, in: &isCovered) }
    let isEverything = included.contains(.everything)
    let excluded = lines.exceptions.items.flatMap(\.value.terms)
    for term in excluded { mark(term, names, as: false, in: &isCovered) }
    var coverage = Coverage(isWhole: isEverything && excluded.isEmpty, isCovered: isCovered)
    coverage.isKnown =
      lines.items.allSatisfy { $0.value.terms.count == 1 }
      && (included + excluded).allSatisfy { groups(of: $0, names) != nil }
    return coverage
  }

  private func mark(
    _ term: CoverageTerm,
    _ names: NameTable,
    as value: Bool,
    in isCovered: inout [Bool]
  ) {
    for index in groups(of: term, names) ?? [] { isCovered[index] = value }
  }

  /// The indices of the groups that the term names; `nil` when there is no such thing.
  func groups(of term: CoverageTerm, _ names: NameTable) -> [Int]? {
    switch term {
    case .everything: Array(groups.indices)
    case .department(let name):
      names.department(name.value).map { department in
        programs.filter { $0.department == department }.flatMap(\.groups)
      }
    case .program(let name): names.program(name.value).map { Array(self[$0].groups) }
    case .group(let name): names.group(name.value).map { [$0.index] }
    case .site(let name):
      names.site(name.value).map { site in groups.indices.filter { groups[$0].site == site } }
    case .thing(let name):
      names.things(named: name).count == 1
        ? names.things(named: name).first.flatMap { groups(of: $0, names) } : nil
    }
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
