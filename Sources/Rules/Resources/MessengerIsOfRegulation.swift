import Diagnostics
import InstitutionModel
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
  static let metadata = RuleMetadata("messenger-is-of-regulation", .warning, clause: "1.12")
    .also("1.3.2", "2.2").saying("Платформа и мессенджер – те, которые называет Положение")

  /// Fine where the institution names neither, as the regulation's are then meant.
  static func check(_ inspection: Inspection) -> Checked {
    .whole("учреждение") {
      guard let own = inspection.definitions.institution?.value.platform.value,
        inspection.definitions.regulation?.platform.isClear != false
      else { return .unknown }
      let (prescribed, foreign) = (inspection.regulation.platform, inspection.texts.foreignProducts)
      let things = [
        ("платформой", "платформа", "название", own.name.located, prescribed.platform),
        ("мессенджером", "мессенджер", "мессенджер", own.messenger.located, prescribed.messenger),
      ]
      let findings = things.compactMap { thing, kind, key, own, prescribed -> Finding? in
        guard let own, !foreign.areNamed(in: own.value),
          !prescribed.names.contains(where: { ProductName($0).isNamed(in: own.value) })
        else { return nil }
        return Finding(
          "учреждение пользуется \(thing) \(own.value.quoted), "
            + "а Положение называет \(prescribed.names.map(\.quoted).alternatives)",
          at: own.range,
          labels: [Label("\(kind) Положения", at: prescribed.source)],
          help: "нужна новая редакция Положения; когда она принята, "
            + "в разделе «платформа» файла regulation.yaml напишите «\(key): \(own.value)»"
        )
      }
      return Look(findings)
    }
  }
}
