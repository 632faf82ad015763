import CivilTime
import Regulation
import SourceText

extension Institution {
  /// Adds the periods whose ground and first day can be read.
  mutating func addPeriods(of definitions: Definitions, _ names: NameTable) {
    let readable = definitions.periods.compactMap { period($0.value, names) }
    periods = readable.enumerated()
      .sorted { ($0.element.first.value, $0.offset) < ($1.element.first.value, $1.offset) }
      .map(\.element)
  }

  private func period(_ definition: PeriodDefinition, _ names: NameTable) -> DistancePeriod? {
    guard let groundName = definition.ground, let first = definition.first,
      let ground = regulation.ground(named: groundName.value)
    else { return nil }
    var period = DistancePeriod(
      ground: ground,
      act: definition.act?.value,
      directive: definition.directive?.issued,
      first: first,
      last: definition.announcedLast(first: first.value),
      coverage: coverage(definition, names)
    )
    if let directive = definition.directive, directive.value == .draft {
      period.draft = directive.range
    }
    period.applications = definition.applications?.value ?? ApplicationIntake()
    period.prolongations = (definition.prolongations ?? []).compactMap {
      PeriodDecision($0.value, \.until)
    }
    period.ending = definition.ending.flatMap { PeriodDecision($0.value, \.from) }
    if let prolonged = period.prolongations.last { period.last = prolonged.date.value }
    if let ended = period.ending { period.end(before: ended.date.value) }
    // A program of half a year has no period in the other half.
    period.coverage = period.coverage.filtered { id in
      self[id].learns(from: first.value, to: period.last)
    }
    return period
  }

  private func coverage(_ definition: PeriodDefinition, _ names: NameTable) -> Coverage {
    var isCovered = [Bool](repeating: false, count: groups.count)
    guard definition.isCoverageRead else {
      var unknown = Coverage(isWhole: false, isCovered: isCovered)
      unknown.isKnown = false
      return unknown
    }
    let included = definition.coverage?.flatMap(\.value.terms) ?? [.everything]
    for term in included { mark(term, names, as: true, in: &isCovered) }
    let isEverything = included.contains(.everything)
    let excluded = (definition.exceptions ?? []).flatMap(\.value.terms)
    for term in excluded { mark(term, names, as: false, in: &isCovered) }
    var coverage = Coverage(isWhole: isEverything && excluded.isEmpty, isCovered: isCovered)
    coverage.isKnown =
      definition.namesOneThingEach
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
  private func groups(of term: CoverageTerm, _ names: NameTable) -> [Int]? {
    switch term {
    case .everything: Array(groups.indices)
    case .department(let name):
      names.department(name.value).map { department in
        programs.filter { $0.department == department }.flatMap(\.groups)
      }
    case .program(let slug): names.program(slug.value).map { Array(self[$0].groups) }
    case .group(let slug): names.group(slug.value).map { [$0.index] }
    case .site(let name):
      names.site(name.value).map { site in groups.indices.filter { groups[$0].site == site } }
    }
  }
}

extension PeriodDefinition {
  /// `nil` for «до отмены»; one that is not known is taken for the first day, so that nothing
  /// follows from it.
  fileprivate func announcedLast(first: CalendarDate) -> CalendarDate? {
    last.map { $0.value.date } ?? first
  }

  /// Whether all that is written of whom the period is for was understood.
  fileprivate var isCoverageRead: Bool {
    unread.isDisjoint(with: ["охват", "кроме"])
      && ((coverage ?? []) + (exceptions ?? [])).allSatisfy { $0.value.unread.isEmpty }
  }

  /// Whether each item of «охват» and «кроме» names one thing.
  fileprivate var namesOneThingEach: Bool {
    ((coverage ?? []) + (exceptions ?? [])).allSatisfy { $0.value.terms.count == 1 }
  }
}

extension DistancePeriod {
  /// Ends the period early: the day is the first without it.
  fileprivate mutating func end(before day: CalendarDate) {
    last = min(last ?? day - 1, day - 1)
  }
}

extension PeriodDecision {
  fileprivate init?(
    _ definition: DecisionDefinition,
    _ date: KeyPath<DecisionDefinition, Located<CalendarDate>?>
  ) {
    guard let date = definition[keyPath: date] else { return nil }
    self.init(date: date, directive: definition.directive?.issued)
    act = definition.act?.value
    if let directive = definition.directive, directive.value == .draft { draft = directive.range }
  }
}
