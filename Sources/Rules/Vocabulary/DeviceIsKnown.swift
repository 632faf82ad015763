import InstitutionModel
import Diagnostics
import Regulation

/// The device of a lesson on screen is one for which there are norms.
///
/// Russian: «устройство».
enum DeviceIsKnown: FindingRule {
  static let metadata = RuleMetadata(
    "device-is-known",
    .error,
    clause: nil,
    subject: .learningGroups,
    title: "Устройство названо словом из словаря"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    Finding.unknownWords(
      among: inspection.distanceTerms(\.devices),
      in: inspection.regulation.vocabulary.devices,
      saying: "неизвестное устройство",
      plural: "устройства"
    )
  }
}
