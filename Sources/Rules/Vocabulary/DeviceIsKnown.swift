import Diagnostics
import InstitutionModel
import Regulation

/// The device of a lesson on screen is one for which there are norms.
///
/// Russian: «устройство».
enum DeviceIsKnown: Rule {
  static let metadata = RuleMetadata("device-is-known", .error)
    .saying("Устройство названо словом из словаря")

  static func check(_ inspection: Inspection) -> Checked {
    let words = inspection.regulation.vocabulary.devices
    let findings = inspection.unknownWords(
      of: "устройства",
      in: words,
      saying: "неизвестное устройство"
    )
    return .groups(of: inspection, stating: \.devices, "с\u{A0}устройствами", findings)
  }
}
