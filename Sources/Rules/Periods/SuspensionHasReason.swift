import InstitutionModel
import Diagnostics
import Regulation
import Russian
import SourceText

/// Lessons that stop in distance periods stop for a reason; it is told to staff only.
///
/// Russian: «приостановлено», «причина» (п. 1.7).
enum SuspensionHasReason: Rule {
  static let metadata = RuleMetadata(
    "suspension-has-reason",
    .error,
    clause: "1.7",
    title: "Приостановка занятий объяснена причиной"
  )

  static func check(_ inspection: Inspection) -> Checked {
    let institution = inspection.definitions.institution?.value.distance?.value
    let groups = inspection.definitions.programs.flatMap { program in
      let defaults = [program.definition.value.distance?.value, institution]
      return program.groups.map { suspensions(in: [$0.value.distance?.value] + defaults) }
    }
    return .each(groups.filter { !$0.isEmpty }, .group, "с\u{A0}приостановкой") { suspensions in
      suspensions.map(look).joined
    }.uniqued
  }

  /// «приостановлено» with all that is said of it.
  private typealias Suspension = (place: SourceRange, layers: [DistanceDefinition])

  /// The suspensions of a group, usual and in periods of single grounds.
  private static func suspensions(in layers: [DistanceDefinition?]) -> [Suspension] {
    let layers = layers.compactMap { $0 }
    let special = layers.flatMap { $0.byGround ?? [] }.map(\.distance.value)
    return ([layers] + special.map { [$0] + layers }).compactMap { layers in
      guard let suspended = layers.lazy.compactMap(\.isSuspended).first, suspended.value else {
        return nil
      }
      return (suspended.range, layers)
    }
  }

  private static func look(at suspension: Suspension) -> Look {
    if suspension.layers.contains(where: { $0.suspensionReason != nil }) { return .fine }
    if suspension.layers.contains(where: { $0.unread.contains("причина") }) { return .unknown }
    return .found(
      "занятия приостановлены без причины",
      at: suspension.place,
      help: "напишите «приостановлено: да» и строкой ниже «причина: …»; на сайт она не попадает"
    )
  }
}
