import Regulation
import Russian

/// Finds the names of forbidden messengers and video services among the words of a text.
struct ForeignProducts {
  /// A product that a text names.
  struct Mention {
    /// Which product, with what to use instead.
    var product: ForeignProduct
    /// As the author wrote it.
    var word: String
    /// Where it stands in the text, in UTF-8.
    var bytes: Range<Int>
  }

  /// A forbidden product by its words.
  private struct Name {
    /// What the words name.
    var product: ForeignProduct
    /// Folded; never empty.
    var words: [String]
  }

  /// By their first letters, which few words of a text share.
  private let names: [Character?: [Name]]

  /// What the regulation itself names is not forbidden.
  init(_ platform: PrescribedPlatform) {
    let prescribed = (platform.platform.names + platform.messenger.names)
      .map(ProductName.words(of:))
    let names = platform.forbidden.filter { product in
      let name = ProductName(product.name)
      return !prescribed.contains(where: name.isNamed(among:))
    }.map { product in
      Name(product: product, words: product.name.folded.split(separator: " ").map(String.init))
    }.filter { !$0.words.isEmpty }
    self.names = Dictionary(grouping: names) { $0.words[0].first }
  }

  /// The products that the text names, in order, without those of sentences that deny something.
  func mentions(in text: String) -> [Mention] {
    SentenceWords.sentences(of: text).flatMap { words in
      let found = words.indices.compactMap { mention(at: $0, of: words, in: text) }
      return found.isEmpty || words.contains(where: \.isDenial) ? [] : found
    }
  }

  /// The product whose words begin at an index; `nil` where none do.
  private func mention(at index: Int, of words: [SentenceWord], in text: String) -> Mention? {
    let name = names[words[index].text.first]?.first { name in
      index + name.words.count <= words.count
        && zip(name.words, words[index...]).allSatisfy { $1.isForm(of: $0) }
    }
    guard let name else { return nil }
    let last = words[index + name.words.count - 1]
    let lower = words[index].offset
    let bytes = lower..<last.offset + last.count
    return Mention(
      product: name.product,
      word: String(decoding: Array(text.utf8)[bytes], as: UTF8.self),
      bytes: bytes
    )
  }
}
