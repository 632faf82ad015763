import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// The ground of a period is one that the regulation knows: it gives the category of the pupils.
///
/// Russian: «основание» (п. 1.7).
enum GroundIsKnown: Rule {
  static let metadata = RuleMetadata("ground-is-known", .error, clause: "1.7")
    .also("4.15").with(isFoundation: true).saying("Основание периода описано в Положении")

  /// Looks at grounds of periods and at those of «по основаниям».
  static func check(_ inspection: Inspection) -> Checked {
    let known = inspection.regulation.grounds.values.map(\.name).sorted()
    let ofPeriods = inspection.definitions.periods.compactMap(\.value.ground.located)
    let unknown = (ofPeriods + inspection.groundsOfGroups)
      .filter { !$0.value.isEmpty && inspection.regulation.ground(named: $0.value) == nil }
    let remedy = "новое основание опишите в разделе «основания» файла regulation.yaml"
    let findings = unknown.map { ground in
      let near = Spelling.advice(for: ground.value, in: known, called: "основания")
      return Finding(
        "неизвестное основание \(ground.value.quoted)",
        at: ground.range,
        help: [near, remedy].compactMap(\.self).joined(separator: "; ")
      )
    }
    return .whole("Положение", findings)
  }
}
