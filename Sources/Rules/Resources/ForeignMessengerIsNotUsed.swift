import Diagnostics
import Regulation
import Russian
import SourceText

/// No text for pupils sends them to a foreign messenger or video service by its name.
///
/// Sentences that deny something are let be: they may say that it is not used.
///
/// Russian: «видео-общение через VK Мессенджер» (п. 1.12).
enum ForeignMessengerIsNotUsed: Rule {
  static let metadata = RuleMetadata("foreign-messenger-is-not-used", .error, clause: "1.12")
    .also("1.3.2").saying("Для занятий не берут иностранные мессенджеры и видеосервисы")

  /// Looks at each text.
  static func check(_ inspection: Inspection) -> Checked {
    .mentions(of: inspection.texts.foreignProducts, in: inspection) { word in
      "\(word.quoted) для занятий использовать нельзя"
    }
  }
}
