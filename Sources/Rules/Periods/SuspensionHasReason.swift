import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// Lessons that stop in distance periods stop for a reason; it is told to staff only, and «–» is none.
///
/// Russian: «приостановлено», «причина» (п. 1.7).
enum SuspensionHasReason: Rule {
  static let metadata = RuleMetadata("suspension-has-reason", .error, clause: "1.7")
    .saying("Приостановка занятий объяснена причиной")

  /// Looks at groups with lessons suspended, usually or for one ground; a line that several inherit
  /// is told once.
  static func check(_ inspection: Inspection) -> Checked {
    let ids = inspection.institution.groups.indices.map { Group.ID($0) }
    let groups = ids.map { inspection.suspensions(of: $0) }.filter { !$0.isEmpty }
    return .each(groups, .group, "с\u{A0}приостановкой") { $0.map(look).joined }.uniqued
  }

  /// Unknown where a reason is written and was not understood.
  private static func look(at suspension: (place: SourceRange, reason: Stated<String>)) -> Look {
    if let reason = suspension.reason.located, reason.value.tellsOfNothing {
      return .found(
        "занятия приостановлены, а причина не названа: \(reason.value.quoted)",
        at: reason.range,
        help:
          "напишите в «причина», почему группа не занимается на расстоянии; на сайт это не попадает"
      )
    }
    guard suspension.reason.isAbsent else { return suspension.reason.isUnclear ? .unknown : .fine }
    return .found(
      "занятия приостановлены без причины",
      at: suspension.place,
      help: "напишите «приостановлено: да» и строкой ниже «причина: …»; на сайт она не попадает"
    )
  }
}

extension Inspection {
  /// Where the group's lessons are suspended, usually and in periods of single grounds, and why.
  fileprivate func suspensions(of id: Group.ID) -> [(place: SourceRange, reason: Stated<String>)] {
    let (group, record) = (institution[id], records[id])
    let special = group.groundLearning.map { ($0.learning, record.distance(on: $0.ground)) }
    return ([(group.distance, record.distance)] + special).compactMap { learning, staff in
      learning.suspension.located.flatMap { $0.value ? ($0.range, staff.suspensionReason) : nil }
    }
  }
}
