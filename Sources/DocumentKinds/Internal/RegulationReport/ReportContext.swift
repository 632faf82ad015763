import CivilTime
import InstitutionModel
import Regulation
import Rules
import Russian
import SourceText
import Timetable

/// What the parts of the report share.
struct ReportContext {
  let source: InternalSource
  /// By index of the group: as it learns in the current period.
  let groups: [Group]
  /// On how much each rule was tried; many rules look at the same things.
  private var extents: [RuleSubject: Extent] = [:]

  init(_ source: InternalSource) {
    self.source = source
    groups = source.institution.groups.indices.map { source.groupInCurrentPeriod(Group.ID($0)) }
    let coverage = RuleCoverage(context: self)
    extents = Dictionary(
      uniqueKeysWithValues: Set(source.checks.rules.compactMap(\.rule.subject))
        .map { ($0, coverage(of: $0)) }
    )
  }

  /// On how much the rule was tried, by its own word or by what its subject comes to.
  func extent(of outcome: RuleOutcome) -> Extent {
    outcome.extent ?? outcome.rule.subject.flatMap { extents[$0] } ?? .whole("")
  }

  var institution: Institution { source.published.institution }

  /// Whether parents of the group owe applications in some period, clause 1.8.
  func owesApplications(_ id: Group.ID) -> Bool {
    institution.periods.contains { period in
      period.ground.needsApplications && period.coverage.contains(id)
        && !institution[id].distance(on: period.ground).isSuspended
    }
  }

  /// How many groups have their year compared with the plan.
  var comparedGroups: Int {
    institution.programs.indices.reduce(0) {
      $0 + source.timetable.comparedGroups(of: Program.ID($1)).count
    }
  }

  /// Periods in which marks are kept; of the others nothing can be said.
  var markedPeriods: Extent {
    let unmarked = institution.periodIDs.filter { id in
      !institution[id].coverage.groups.contains { group in
        let days = source.timetable.days(of: id)
        return days.map { !source.marks(of: group, in: $0).isEmpty } ?? false
      }
    }
    let all = institution.periods.count
    let known = all - unmarked.count
    guard !unmarked.isEmpty else { return .each(all, .period) }
    let days = unmarked.map { PeriodWords(institution[$0]).days }.joined(separator: ", ")
    let noun = unmarked.count == 1 ? "период" : "периоды"
    let words = "за\u{A0}\(noun) \(days) отметок нет: не\u{A0}проверено"
    let some = known > 0 ? "\(Noun.period.counted(known)) из\u{A0}\(all); " : ""
    return Extent(looked: known, all: all, words: some + words)
  }
}
