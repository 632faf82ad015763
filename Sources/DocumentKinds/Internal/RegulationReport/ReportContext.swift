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
  /// By index of the group: as it learns in the current period, on its first day there; without a
  /// period as it begins the year.
  let groups: [Group]
  /// On how much each rule was tried; many rules look at the same things.
  private var extents: [RuleSubject: RuleExtent] = [:]

  init(_ source: InternalSource) {
    self.source = source
    let ids = source.institution.groups.indices.map { Group.ID($0) }
    groups = ids.map { id in
      source.published.currentPeriod.map { source.group(id, in: $0) } ?? source.institution[id]
    }
    let coverage = RuleCoverage(context: self)
    extents = Dictionary(
      uniqueKeysWithValues: Set(source.checks.rules.map(\.rule.subject))
        .map { ($0, coverage(of: $0)) }
    )
  }

  /// On how much the rules of the subject were tried.
  func extent(of subject: RuleSubject) -> RuleExtent {
    extents[subject] ?? RuleCoverage(context: self)(of: subject)
  }

  var institution: Institution { source.published.institution }

  /// The current period; its days are those within the school year.
  var period: (id: DistancePeriod.ID, period: DistancePeriod)? {
    source.published.currentPeriod.map { ($0, source.institution[$0]) }
  }

  /// Whether parents of the group owe applications in some period, clause 1.8.
  func owesApplications(_ id: Group.ID) -> Bool {
    institution.periods.contains { period in
      period.ground.needsApplications && period.coverage.contains(id)
        && !institution[id].distance(on: period.ground).isSuspended
    }
  }

  /// The groups whose year is compared with the plan, as `year-hours-reach-plan` does it: those that
  /// learn for a shorter time than others of their program owe a part that nobody states.
  var comparedGroups: Set<Group.ID> {
    Set(
      institution.programs.flatMap { program -> [Group.ID] in
        let planned = program.groupIDs.filter {
          program.plannedHours(inYear: institution[$0].yearOfStudy) != nil
        }
        let days = program.groupIDs.map { institution[$0].days(in: institution.year) }
        let longest = days.max()
        return planned.filter { institution[$0].days(in: institution.year) == longest }
      }
    )
  }

  /// Periods in which marks are kept; of the others nothing can be said.
  var markedPeriods: RuleExtent {
    let unmarked = institution.periods.indices.map { DistancePeriod.ID($0) }.filter { id in
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
    return RuleExtent(looked: known, all: all, words: some + words)
  }

  /// Every group by the department that answers for it; those of none come last.
  var groupsByDepartment: [(name: String?, groups: [Group.ID])] {
    source.byDepartment(groups.indices.map { Group.ID($0) }).map { department, groups in
      (department.map { source.institution[$0].name.value }, groups)
    }
  }

  /// «Художественный отдел»; groups of no department have a name too.
  static func title(of department: String?) -> String { department ?? "Без подразделения" }
}

extension Group {
  /// The number of days of the year in which the group learns, holidays among them.
  fileprivate func days(in year: SchoolYear) -> Int {
    let first = max(first ?? year.days.first, year.days.first)
    let last = min(last ?? year.days.last, year.days.last)
    return last - first + 1
  }
}
