import Diagnostics
import InstitutionModel
import Russian
import Schema
import SourceText

/// Whose a finding is, for readers who do not see the file that it stands in.
struct FindingSubjects {
  private let source: InternalSource
  /// By file of the program.
  private let programs: [SourceFileID: Program.ID]
  /// By each place that says something of one group alone.
  private let groups: [SourceRange: Group.ID]
  /// By the place of the period's first day, where rules point.
  private let periods: [SourceRange: DistancePeriod.ID]

  /// Gathers places once, for all findings of a report.
  init(_ source: InternalSource) {
    self.source = source
    let institution = source.institution
    programs = Dictionary(
      institution.programs.enumerated().compactMap { index, program in
        program.title.range.map { ($0.file, Program.ID(index)) }
      },
      uniquingKeysWith: { first, _ in first }
    )
    groups = Dictionary(
      institution.groups.indices.map { Group.ID($0) }.flatMap { id in
        Self.places(of: institution[id], source.records[id]).map { ($0, id) }
      },
      uniquingKeysWith: { first, _ in first }
    )
    periods = Dictionary(
      institution.periods.enumerated().map { ($1.first.range, DistancePeriod.ID($0)) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The message, with the program, the group or the period where it does not name them.
  ///
  /// Russian: «„Народная кукла“, группа 1: …».
  func message(of finding: Diagnostic) -> String {
    let message = finding.message.typeset
    guard let subject = subject(of: finding) else { return message }
    return "\(subject): \(message)"
  }

  /// The program, group or period in which the finding stands; `nil` where the message names it, or
  /// none is known.
  private func subject(of finding: Diagnostic) -> String? {
    guard let place = finding.range else { return nil }
    if let period = periods[place] { return PeriodWords(source.institution[period]).days }
    guard let id = programs[place.file] else { return nil }
    let program = source.institution[id]
    let isNamed = program.distinction == nil && finding.message.contains(program.title.text)
    if isNamed { return nil }
    let group = groups[place].map { source.institution[$0] }
    guard let group, !finding.message.contains(group.name.text.quoted) else {
      return program.quotedTitle
    }
    return source.institution.fullName(of: group)
  }

  /// Where something of the group alone is written.
  private static func places(of group: Group, _ record: GroupRecord) -> [SourceRange] {
    [
      group.place, group.pupils.range, group.withoutDevice.range,
      group.weeklyHours.range,
      record.accounts.range, record.applications.range, record.invitation.range,
    ].compactMap(\.self)
  }
}
