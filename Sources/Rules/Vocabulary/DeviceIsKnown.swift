import Definitions
import Diagnostics
import Regulation

/// The device of a lesson on screen is one for which there are norms.
///
/// Russian: «устройство».
enum DeviceIsKnown: DefinitionRule {
  static let metadata = RuleMetadata(
    "device-is-known",
    .error,
    clause: nil,
    title: "Устройство названо словом из словаря"
  )

  static func findings(in definitions: Definitions, by regulation: Regulation) -> [Finding] {
    Finding.unknownWords(
      among: definitions.distanceTerms(\.devices),
      in: regulation.vocabulary.devices,
      saying: "неизвестное устройство",
      plural: "устройства"
    )
  }
}
