import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// A group whose lessons stop in distance periods does not say how it learns in them.
///
/// What a program says for all its groups one of them may suspend; a format that some group learns by is let be.
///
/// Russian: «приостановлено» beside «формат» or «режим занятий» (п. 1.7).
enum SuspendedGroupSaysNoFormat: Rule {
  static let metadata = RuleMetadata("suspended-group-says-no-format", .warning, clause: "1.7")
    .saying("У приостановленной группы не назван формат или режим занятий")

  /// Looks at groups that are suspended, usually or for one ground; a line that several inherit is told once.
  static func check(_ inspection: Inspection) -> Checked {
    let used = Set(inspection.learningGroups.flatMap { $0.learning.waysToLearn.map(\.range) })
    let groups = inspection.institution.namedGroups.map { id in
      let group = inspection.institution[id]
      return ([group.distance] + group.groundLearning.map(\.learning)).filter(\.isSuspended)
    }.filter { !$0.isEmpty }
    return .each(groups, .group, "с\u{A0}приостановкой") { learnings in
      Look(learnings.compactMap { finding(about: $0, used) })
    }.uniqued
  }

  private static func finding(about learning: DistanceLearning, _ used: Set<SourceRange>)
    -> Finding?
  {
    guard let suspension = learning.suspension.evidence else { return nil }
    let said = learning.waysToLearn.filter {
      $0.depth <= suspension.depth && !used.contains($0.range)
    }
    guard let first = said.first else { return nil }
    let keys = said.map(\.key.quoted).enumerated
    return Finding(
      "занятия приостановлены, а рядом сказано, как они идут: \(keys)",
      at: first.range,
      labels: [Label("приостановлено", at: suspension.range)],
      help: "уберите \(keys) или «приостановлено: да» с причиной; "
        + "пока в бумагах занятия приостановлены"
    )
  }
}

extension DistanceLearning {
  /// How lessons go on, as far as it is said, with how near the layer is that says it.
  fileprivate var waysToLearn: [(key: String, range: SourceRange, depth: UInt8)] {
    [("формат", format.evidence), ("режим занятий", classMode.evidence)].compactMap { key, known in
      known.map { (key, $0.range, $0.depth) }
    }
  }
}
