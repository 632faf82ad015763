import InstitutionModel
import Diagnostics
import Regulation
import Schema

/// The device of a lesson on screen is one for which there are norms.
///
/// Russian: «устройство».
enum DeviceIsKnown: Rule {
  static let metadata = RuleMetadata("device-is-known", .error)
    .saying("Устройство названо словом из словаря")

  static func check(_ inspection: Inspection) -> Checked {
    .groups(
      of: inspection,
      stating: \.devices,
      "с\u{A0}устройствами",
      inspection.unknownWords(
        of: "устройства",
        in: inspection.regulation.vocabulary.devices,
        saying: "неизвестное устройство",
        plural: "устройства"
      )
    )
  }
}
