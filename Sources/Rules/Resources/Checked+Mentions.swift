import Diagnostics
import Regulation
import Russian
import SourceText

extension Checked {
  /// Looks at each text for pupils for names of foreign services.
  static func mentions(
    of products: ForeignProducts,
    in inspection: Inspection,
    _ message: (_ word: String) -> String
  ) -> Checked {
    let searched = inspection.texts.written.searched(products.mentions(in:))
    return .each(searched, .text, "для\u{A0}учащихся") { text, mentions in
      Look(
        mentions.map { mention in
          Finding(
            message(text.words(at: mention.bytes)),
            at: text.place(at: mention.bytes.lowerBound, count: mention.bytes.count),
            labels: [Label("запрет записан здесь", at: mention.product.source)],
            help: "замените на российское: \(mention.product.replacement)"
          )
        }
      )
    }
  }
}
