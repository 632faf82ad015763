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
    subject: .learningGroups,
    title: "Устройство названо словом из словаря"
  )

  static func findings(in survey: Survey) -> [Finding] {
    Finding.unknownWords(
      among: survey.distanceTerms(\.devices),
      in: survey.regulation.vocabulary.devices,
      saying: "неизвестное устройство",
      plural: "устройства"
    )
  }
}
