import SourceText
import YAMLTree

/// One of several words.
extension Shape {
  /// The word of a vocabulary.
  ///
  /// An unknown one is kept for its word's rule, which has a severity and may be let be: it is no fault. Of
  /// an open vocabulary it is the author's own.
  @inlinable
  public static func choice(
    of vocabulary: String,
    words: [String],
    own: (@Sendable (String) -> Value)? = nil,
    _ meaning: @escaping @Sendable (String) -> Value?
  ) -> Self {
    choice(.choice(of: vocabulary, words: words, isOpen: own != nil), meaning) { text, reader in
      reader.keepUnknown(text, of: vocabulary, isOwn: own != nil)
      return own.map { Stated($0(text.value), at: text.range) } ?? .unclear(text.range)
    }
  }

  /// The word of a list that has no rule of its own: another one is a fault of reading.
  @inlinable
  public static func choice(
    among words: [String],
    of list: String,
    _ meaning: @escaping @Sendable (String) -> Value?
  ) -> Self {
    choice(.choice(of: list, words: words, isOpen: false), meaning) { text, reader in
      reader.report(.unknownWord(text, in: words))
      return .unclear(text.range)
    }
  }

  @inlinable
  static func choice(
    _ form: Form,
    _ meaning: @escaping @Sendable (String) -> Value?,
    else unknown: @escaping @Sendable (Term, inout Reader) -> Stated<Value>
  ) -> Self {
    Shape(form) { node, expected, reader in
      guard let text = reader.text(of: node, expected: expected) else {
        return .unclear(node.range)
      }
      if text.value.isEmpty { return .absent }
      if let value = meaning(text.value) { return Stated(value, at: text.range) }
      if let comment = ForeignComment(text.value), meaning(comment.value) != nil {
        reader.report(.unreadable(text, expected: expected, because: comment.fault))
        return .unclear(text.range)
      }
      return unknown(text, &reader)
    }
  }
}
