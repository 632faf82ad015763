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

  /// The products that a sentence names, in order; none where it asks, nor those of which it says that they are not used.
  func mentions(in sentence: Sentence) -> [Mention] {
    if sentence.isQuestion { return [] }
    let found = found(in: sentence)
    if found.isEmpty { return [] }
    let refusal = Refusal(sentence, naming: found.map(\.indices))
    return found.filter { _, indices in
      !refusal.holds(of: indices) && !OtherMeaning(sentence: sentence, name: indices).isMeant
    }.map { product, indices in
      let end = sentence.endOfCompound(from: indices.upperBound)
      let bytes = sentence.words[indices.lowerBound].offset..<sentence.words[end - 1].end
      return Mention(product: product, bytes: bytes)
    }
  }

  /// The names of a sentence, whatever it says of them.
  private func found(in sentence: Sentence) -> [(product: ForeignProduct, indices: Range<Int>)] {
    var (found, index) = ([(ForeignProduct, Range<Int>)](), 0)
    while index < sentence.words.count {
      guard let name = name(at: index, of: sentence) else {
        index += 1
        continue
      }
      let indices = index..<index + name.words.count
      found.append((name.product, indices))
      index = sentence.endOfCompound(from: indices.upperBound)
    }
    return found
  }

  /// The name whose words begin at an index and mean the service; `nil` where none do.
  private func name(at index: Int, of sentence: Sentence) -> ForeignName? {
    names[sentence.words[index].text.opening]?.first { $0.isMeant(at: index, of: sentence) }
  }
}

extension Sentence {
  /// The first word from an index on that no hyphen joins to the one before.
  fileprivate func endOfCompound(from index: Int) -> Int {
    words.indices.dropFirst(index).first { words[$0].link != .hyphen } ?? words.count
  }
}

extension String {
  /// Its first four bytes, two letters of a Russian word.
  fileprivate var opening: UInt32 { utf8.prefix(4).reduce(0) { $0 << 8 | UInt32($1) } }
}
