import CivilTime
import Definitions
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import SourceText

/// Those who have no device or internet are among the pupils, at any time of the year.
///
/// Russian: «без техники» (п. 4.9).
enum WithoutDeviceIsNotAbovePupils: FindingRule {
  static let metadata = RuleMetadata(
    "without-device-is-not-above-pupils",
    .warning,
    clause: "4.9",
    subject: .groups,
    title: "Учащихся без техники не больше, чем учащихся в группе"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    guard let year = inspection.year else { return [] }
    return inspection.institution.groups.indices.flatMap { index in
      // One number may be too high for several stretches of the year.
      var told: Set<SourceRange> = []
      return year.stretches(of: Group.ID(index)).compactMap { finding(about: $0.group) }
        .filter { told.insert($0.range).inserted }
    }
  }

  private static func finding(about group: Group) -> Finding? {
    // A group of nobody is told by itself.
    guard let without = group.withoutDevice, let pupils = group.pupils, pupils.value > 0,
      without.value > pupils.value
    else { return nil }
    return Finding(
      "в группе \(group.name.value.quoted) без техники \(without.value), "
        + "а учащихся \(pupils.value)",
      at: without.range,
      labels: [Label("столько учащихся в группе", at: pupils.range)],
      help: "исправьте «без техники» или «учащихся»: больше, чем учащихся, их быть не может"
    )
  }
}
