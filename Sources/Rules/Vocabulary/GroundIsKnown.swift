import Definitions
import Diagnostics
import Regulation
import Russian
import SourceText

/// The ground of a period is one that the regulation knows: it gives the category of the pupils.
///
/// Russian: «основание» (п. 1.7).
enum GroundIsKnown: DefinitionRule {
  static let metadata = RuleMetadata(
    "ground-is-known",
    .error,
    clause: "1.7",
    title: "Основание периода описано в Положении",
    isFoundation: true
  )

  static func findings(in definitions: Definitions, by regulation: Regulation) -> [Finding] {
    let known = regulation.grounds.values.map(\.name).sorted()
    let ofPeriods = definitions.periods.compactMap(\.value.ground)
    return (ofPeriods + definitions.groundsOfGroups)
      .filter { !$0.value.isEmpty && regulation.ground(named: $0.value) == nil }
      .map { ground in
        let help = Suggestion.help(for: ground.value, among: known, called: "основания")
        return Finding(
          "неизвестное основание \(ground.value.quoted)",
          at: ground.range,
          help: [help, "новое основание опишите в regulation.yaml"].compactMap { $0 }
            .joined(separator: "; ")
        )
      }
  }
}
