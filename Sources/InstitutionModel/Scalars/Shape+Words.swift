import Diagnostics
import Regulation
import Russian
import Schema
import SourceText
import YAMLTree

extension Shape where Value: Hashable {
  /// A word of a vocabulary.
  static func word(_ words: WordList<Value>, of vocabulary: String) -> Shape {
    choice(of: vocabulary, words: words.all) { words.value(of: $0) }
  }

  /// A word of a list that has no rule of its own: another one is a fault of reading.
  static func known(in words: WordList<Value>, of list: String) -> Shape {
    choice(among: words.all, of: list) { words.value(of: $0) }
  }
}

extension Shape where Value == LearningForm {
  /// The vocabulary of forms is open: a word that it does not have is the author's own form.
  static func form(_ words: WordList<LearningForm>) -> Shape {
    choice(of: "формы", words: words.all, own: { LearningForm($0) }) { text in
      // The author's explanation in brackets is printed too.
      words.value(exactly: text)
        ?? words.value(of: text).map { text.contains("(") ? LearningForm(text) : $0 }
    }
  }
}

extension Shape {
  /// Several words of a list; see ``YAMLNode/wordItems(_:)``.
  static func words<Item>(of item: Shape<Item>, in words: WordList<Item>) -> Self
  where Value == [Located<Item>] {
    list(of: item, splitsText: true) { node in
      node.knownWords { words.value(exactly: $0) != nil }
        ?? (node.linesOfBlock ?? [node]).flatMap { $0.wordItems { words.value(of: $0) != nil } }
    }
  }

  /// Several words of a vocabulary that is not open.
  static func words<Item>(_ words: WordList<Item>, of vocabulary: String) -> Self
  where Value == [Located<Item>] {
    .words(of: .word(words, of: vocabulary), in: words)
  }
}

extension YAMLNode {
  /// The parts between commas where all are words as the list has them, as in most files; `nil` otherwise.
  func knownWords(_ isKnown: (String) -> Bool) -> [YAMLNode]? {
    guard case .scalar(let text, let style) = content, style != .literal else { return nil }
    if isKnown(text) { return [self] }
    let items = parts(ListText.parts(of: text, at: Set(",;".utf8)), of: text)
    return !items.isEmpty && items.allSatisfy { $0.isWord(isKnown) } ? items : nil
  }

  /// The words that the node lists.
  ///
  /// A text is one word where the list has it, else it is cut at commas and semicolons; what the list then
  /// lacks, at «и», «или», «/» and «+» if it has all that these part. So is a text in quotes or in a list.
  func wordItems(_ isWord: (String) -> Bool) -> [YAMLNode] {
    guard case .scalar(let text, let style) = content else {
      return sequenceItems.flatMap { $0.joinedWords(isWord) }
    }
    if isWord(text) { return [self] }
    let items = parts(ListText.parts(of: text, at: Set(",;".utf8)), of: text)
      .flatMap { $0.joinedWords(isWord) }
    // In quotes a comma may belong to a word.
    return style == .plain || items.allSatisfy { $0.isWord(isWord) } ? items : sequenceItems
  }

  private func joinedWords(_ isWord: (String) -> Bool) -> [YAMLNode] {
    guard case .scalar(let text, _) = content, !isWord(text) else { return [self] }
    let items = parts(ListText.joined(text), of: text)
    return !items.isEmpty && items.allSatisfy { $0.isWord(isWord) } ? items : [self]
  }

  private func isWord(_ isWord: (String) -> Bool) -> Bool {
    if case .scalar(let text, _) = content { isWord(text) } else { false }
  }
}

extension ListText {
  /// The parts of a text between «и», «или», «/», «+», commas and semicolons, in bytes.
  fileprivate static func joined(_ text: String) -> [Range<Int>] {
    var marked = text
    for word in [" и ", " или "] {
      marked = marked.replacing(word, with: String(repeating: "/", count: word.utf8.count))
    }
    return parts(of: marked, at: Set("/+,;".utf8))
  }
}

extension Shape where Value == LearningFormat {
  /// One or several words; two different ones are both.
  static func format(_ words: WordList<LearningFormat>) -> Shape {
    Shape<[Located<LearningFormat>]>.words(words, of: "форматы").map { formats, _, _ in
      formats.contains { $0.value != formats.first?.value } ? .both : formats.first?.value
    }
  }
}
