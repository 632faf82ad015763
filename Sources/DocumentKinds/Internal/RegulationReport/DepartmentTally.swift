import Diagnostics
import InstitutionModel
import Regulation
import Schema

/// What a department, or the whole institution, is counted by, clause 4.19.
struct DepartmentTally {
  /// How a group learns at a distance.
  struct Way: Hashable {
    /// `nil` for one that is not known.
    var format: LearningFormat?
    /// `nil` for one that is not known.
    var classMode: ClassMode?
  }

  /// The programs of the groups, each once.
  private var programIDs: Set<Program.ID> = []
  /// All groups, suspended ones too.
  private(set) var groups = 0
  /// The pupils of groups that say how many they are.
  private(set) var pupils = 0
  /// Academic hours a week, of groups that state them.
  private(set) var weeklyHours = Hours()
  /// How many groups learn in each way; suspended ones in none.
  private(set) var ways: [Way: Int] = [:]
  /// Groups whose lessons stop in the current period.
  private(set) var suspended = 0
  /// Groups that learn at a distance, and not every pupil of which has an account.
  private(set) var withoutAccounts = 0
  /// Groups without a link into their chat, clause 2.7.3.
  private(set) var withoutInvitation = 0
  /// Groups for whose mode an agreement with the administration or with parents is not noted.
  private(set) var withoutAgreement = 0
  /// Groups whose parents owe applications, of which nothing is on record; `nil` where nobody owes.
  private(set) var withoutApplications: Int?
  /// What rules found as a warning.
  private(set) var warnings = 0
  /// What rules found as a note.
  private(set) var notes = 0

  /// How many programs have a group here.
  var programs: Int { programIDs.count }

  /// Counts a group as it learns in the current period.
  mutating func add(_ group: Group, _ record: GroupRecord, owesApplications: Bool) {
    if owesApplications {
      withoutApplications = (withoutApplications ?? 0) + (record.applications.value == nil ? 1 : 0)
    }
    programIDs.insert(group.program)
    groups += 1
    pupils += group.pupils.value ?? 0
    weeklyHours += group.weeklyHours.value ?? Hours()
    guard !group.distance.isSuspended else {
      suspended += 1
      return
    }
    let way = Way(
      format: group.distance.format.value,
      classMode: group.distance.classMode.value
    )
    ways[way, default: 0] += 1
    addGaps(in: record, of: group)
  }

  /// Counts what a group that goes on lacks; without a number of pupils one account is enough.
  private mutating func addGaps(in record: GroupRecord, of group: Group) {
    let accounts = record.accounts.value ?? .number(0)
    if !accounts.covers(group.pupils.value ?? 1) { withoutAccounts += 1 }
    if record.invitation.value == nil { withoutInvitation += 1 }
    let agreement = record.modeAgreement.value
    if agreement?.administration.value?.paper == nil || agreement?.parents.value?.paper == nil {
      withoutAgreement += 1
    }
  }

  /// Counts a finding; errors are never here, as no report is made with one.
  mutating func add(_ severity: Severity) {
    switch severity {
    case .error: break
    case .warning: warnings += 1
    case .note: notes += 1
    }
  }
}
