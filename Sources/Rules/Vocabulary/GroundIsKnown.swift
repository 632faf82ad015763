import InstitutionModel
import Diagnostics
import Regulation
import Russian
import SourceText

/// The ground of a period is one that the regulation knows: it gives the category of the pupils.
///
/// Russian: «основание» (п. 1.7).
enum GroundIsKnown: FindingRule {
  static let metadata = RuleMetadata(
    "ground-is-known",
    .error,
    clause: "1.7",
    also: ["4.15"],
    subject: .regulation,
    title: "Основание периода описано в Положении",
    isFoundation: true
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    let known = inspection.regulation.grounds.values.map(\.name).sorted()
    let ofPeriods = inspection.definitions.periods.compactMap(\.value.ground)
    return (ofPeriods + inspection.groundsOfGroups)
      .filter { !$0.value.isEmpty && inspection.regulation.ground(named: $0.value) == nil }
      .map { ground in
        let help = Spelling.advice(for: ground.value, in: known, called: "основания")
        return Finding(
          "неизвестное основание \(ground.value.quoted)",
          at: ground.range,
          help: [help, "новое основание опишите в разделе «основания» файла regulation.yaml"]
            .compactMap { $0 }
            .joined(separator: "; ")
        )
      }
  }
}
