import Definitions
import Diagnostics
import Regulation
import Russian
import SourceText

/// Lessons that stop in distance periods stop for a reason; it is told to staff only.
///
/// Russian: «приостановлено», «причина» (п. 1.7).
enum SuspensionHasReason: FindingRule {
  static let metadata = RuleMetadata(
    "suspension-has-reason",
    .error,
    clause: "1.7",
    subject: .suspendedGroups,
    title: "Приостановка занятий объяснена причиной"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    var places: Set<SourceRange> = []
    let institution = inspection.definitions.institution?.value.distance?.value
    for program in inspection.definitions.programs {
      let defaults = [program.definition.value.distance?.value, institution]
      for group in program.groups {
        let layers = ([group.value.distance?.value] + defaults).compactMap { $0 }
        let special = layers.flatMap { $0.byGround ?? [] }.map(\.distance.value)
        for layers in [layers] + special.map({ [$0] + layers }) {
          if let place = unexplainedSuspension(in: layers) { places.insert(place) }
        }
      }
    }
    return places.sorted().map { place in
      Finding(
        "занятия приостановлены без причины",
        at: place,
        help: "напишите «приостановлено: да» и строкой ниже «причина: …»; на сайт она не попадает"
      )
    }
  }

  /// Where a group's suspension is written, when no layer gives a reason.
  private static func unexplainedSuspension(in layers: [DistanceDefinition]) -> SourceRange? {
    guard let suspended = layers.lazy.compactMap(\.isSuspended).first, suspended.value,
      layers.allSatisfy({ $0.suspensionReason == nil && !$0.unread.contains("причина") })
    else { return nil }
    return suspended.range
  }
}
