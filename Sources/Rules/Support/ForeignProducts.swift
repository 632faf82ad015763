import Regulation
import Russian
import SourceText

/// Finds the names of forbidden messengers and video services among the words of a text.
struct ForeignProducts {
  /// A product that a text names.
  struct Mention {
    var product: ForeignProduct
    /// As the author wrote it.
    var word: String
    var place: SourceRange
  }

  private struct Name {
    var product: ForeignProduct
    var words: [String]
  }

  private let names: [Name]

  /// What the regulation itself names is not forbidden.
  init(_ platform: PrescribedPlatform) {
    let prescribed = platform.platform.names + platform.messenger.names
    names = platform.forbidden.filter { product in
      !prescribed.contains { ProductName(product.name).isNamed(in: $0) }
    }.map { product in
      Name(product: product, words: product.name.folded.split(separator: " ").map(String.init))
    }.filter { !$0.words.isEmpty }
  }

  /// The products that the text names, in order, without those of sentences that deny something.
  func mentions(in text: Term) -> [Mention] {
    SentenceWords.sentences(of: text.value).flatMap { words in
      let found = words.indices.compactMap { mention(at: $0, of: words, in: text) }
      return found.isEmpty || words.contains(where: \.isDenial) ? [] : found
    }
  }

  private func mention(at index: Int, of words: [SentenceWord], in text: Term) -> Mention? {
    let name = names.first { name in
      index + name.words.count <= words.count
        && zip(name.words, words[index...]).allSatisfy { $1.isForm(of: $0) }
    }
    guard let name else { return nil }
    let last = words[index + name.words.count - 1]
    let lower = words[index].offset
    let count = last.offset + last.count - lower
    return Mention(
      product: name.product,
      word: String(decoding: Array(text.value.utf8)[lower..<lower + count], as: UTF8.self),
      place: text.place(at: lower, count: count)
    )
  }
}
