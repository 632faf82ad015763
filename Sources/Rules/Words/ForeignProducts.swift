import Regulation
import Russian

/// Finds the names of foreign services among the words of a text.
struct ForeignProducts {
  /// A product that a text names.
  struct Mention {
    /// Which product, with what to use instead.
    var product: ForeignProduct
    /// Where it stands in the text, in UTF-8.
    var bytes: Range<Int>
  }

  /// By the beginning of the first word, which few words of a text share; longer names come first.
  private let names: [UInt32: [ForeignName]]

  /// What the regulation itself names is not foreign to it.
  init(_ products: [ForeignProduct], lawfulBy platform: PrescribedPlatform) {
    let prescribed = (platform.platform.names + platform.messenger.names)
      .map(ProductName.words(of:))
    let names = products.filter { product in
      let name = ProductName(product.name)
      return !prescribed.contains(where: name.isNamed(among:))
    }.compactMap(ForeignName.init)
    self.names = Dictionary(grouping: names.longestFirst) { $0.words[0].opening }
  }

  /// Whether a text names one of them.
  func areNamed(in text: String) -> Bool {
    Sentence.all(in: text).contains { !mentions(in: $0).isEmpty }
  }

  /// The products that a sentence names, in order; none where it denies or asks something.
  func mentions(in sentence: Sentence) -> [Mention] {
    if sentence.isQuestion { return [] }
    var (mentions, index) = ([Mention](), 0)
    while index < sentence.words.count {
      guard let name = name(at: index, of: sentence) else {
        index += 1
        continue
      }
      let indices = index..<index + name.words.count
      index = indices.upperBound
      if Denial(sentence).holds(of: indices) { continue }
      while index < sentence.words.count, sentence.words[index].link == .hyphen { index += 1 }
      let bytes = sentence.words[indices.lowerBound].offset..<sentence.words[index - 1].end
      mentions.append(Mention(product: name.product, bytes: bytes))
    }
    return mentions
  }

  /// The name whose words begin at an index and mean the service; `nil` where none do.
  private func name(at index: Int, of sentence: Sentence) -> ForeignName? {
    names[sentence.words[index].text.opening]?.first { $0.isMeant(at: index, of: sentence) }
  }
}

extension String {
  /// Its first four bytes, two letters of a Russian word.
  fileprivate var opening: UInt32 { utf8.prefix(4).reduce(0) { $0 << 8 | UInt32($1) } }
}
