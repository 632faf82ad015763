import Diagnostics
import Regulation
import Russian
import SourceText

/// No text for pupils sends them to a foreign messenger or video service by its name.
///
/// Sentences that deny something are let be: they may say that it is not used. The prose of pages is
/// not looked at for the same reason.
///
/// Russian: «видео-общение через VK Мессенджер» (п. 1.12).
enum ForeignMessengerIsNotUsed: Rule {
  static let metadata = RuleMetadata("foreign-messenger-is-not-used", .error, clause: "1.12")
    .also("1.3.2").saying("Для занятий не берут иностранные мессенджеры и видеосервисы")

  /// Looks at each text; texts that are equal are searched once.
  static func check(_ inspection: Inspection) -> Checked {
    let texts = inspection.textsForPupils
    // Many materials say the same.
    let mentions = Dictionary(
      uniqueKeysWithValues: Set(texts.map(\.value)).map {
        ($0, inspection.foreignProducts.mentions(in: $0))
      }
    )
    return .each(texts, .text, "для\u{A0}учащихся") { text in
      Look(
        (mentions[text.value] ?? []).map { mention in
          Finding(
            "\(mention.word.quoted) для занятий использовать нельзя",
            at: text.place(at: mention.bytes.lowerBound, count: mention.bytes.count),
            labels: [Label("запрет записан здесь", at: mention.product.source)],
            help: "замените на российское: \(mention.product.replacement)"
          )
        }
      )
    }
  }
}
