import InstitutionModel
import Diagnostics
import Regulation
import Russian
import Schema
import SourceText

/// The platform and the messenger in use are those that the regulation names.
///
/// A foreign one, which no regulation may name, is told by itself.
///
/// Russian: «ИКОП „Сферум“», «видео-общение через VK Мессенджер» (п. 1.12).
enum MessengerIsOfRegulation: Rule {
  static let metadata = RuleMetadata(
    "messenger-is-of-regulation",
    .warning,
    clause: "1.12",
    also: ["1.3.2", "2.2"]
  )
  .saying("Платформа и мессенджер – те, которые называет Положение")

  static func check(_ inspection: Inspection) -> Checked {
    .whole("учреждение") {
      guard let own = inspection.definitions.institution?.value.platform.value,
        inspection.definitions.regulation?.platform.isClear != false
      else { return [] }
      let prescribed = inspection.regulation.platform
      let foreign = inspection.foreignProducts
      return [
        finding(about: "платформой", "платформа", own.name.located, prescribed.platform, foreign),
        finding(
          about: "мессенджером",
          "мессенджер",
          own.messenger.located,
          prescribed.messenger,
          foreign
        ),
      ].compactMap { $0 }
    }
  }

  private static func finding(
    about thing: String,
    _ kind: String,
    _ own: Term?,
    _ prescribed: PrescribedNames,
    _ foreign: ForeignProducts
  ) -> Finding? {
    guard let own, !prescribed.names.contains(where: { ProductName($0).isNamed(in: own.value) }),
      foreign.mentions(in: own.value).isEmpty
    else { return nil }
    let key = kind == "платформа" ? "название" : kind
    return Finding(
      "учреждение пользуется \(thing) \(own.value.quoted), "
        + "а Положение называет \(prescribed.names.map(\.quoted).alternatives)",
      at: own.range,
      labels: prescribed.source.map { [Label("\(kind) Положения", at: $0)] } ?? [],
      help: "нужна новая редакция Положения; когда она принята, "
        + "в разделе «платформа» файла regulation.yaml напишите «\(key): \(own.value)»"
    )
  }
}
