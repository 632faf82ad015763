import Russian
import Synchronization

/// The words by which people name the values of one notion.
///
/// What is accepted is compared folded (case, «ё», spaces), then by the stems of its words: any case, number
/// and order, with an explanation in brackets. What is printed is the first word.
public struct WordList<Value: Hashable & Sendable>: Sendable {
  /// A value, the words printed for it, and further words understood as the same.
  public struct Entry: Sendable {
    public var value: Value
    public var printed: String
    public var synonyms: [String]

    public init(_ value: Value, _ printed: String, _ synonyms: [String] = []) {
      self.value = value
      self.printed = printed
      self.synonyms = synonyms
    }

    /// Gives another word to print; the one until now stays a synonym.
    fileprivate mutating func rename(_ word: String) {
      if printed.folded != word.folded { synonyms.append(printed) }
      printed = word
    }
  }

  /// In the order in which the regulation names the values.
  public private(set) var entries: [Entry]
  private var valueOfWord: [FoldedText: Value] = [:]
  /// Made when a word is first looked for that does not stand in the list.
  private var phrases = PhraseIndex<Value>()
  /// Stems of words that say nothing here: «уровень» among levels.
  private let fillers: Set<String>
  private var places: [Value: Int] = [:]

  /// A list of entries.
  ///
  /// - Parameters:
  ///   - entries: The values with their words.
  ///   - fillers: Words that may be added to any of the list: «уровень» to levels.
  public init(_ entries: [Entry], ignoring fillers: [String] = []) {
    self.entries = []
    self.fillers = WordListPhrases.fillers.union(fillers.flatMap { Phrase($0).stems })
    for entry in entries { add(entry) }
  }

  /// Adds a value, or further words to a value that is there; its printed word is then the new one.
  public mutating func add(_ entry: Entry) {
    if let place = places[entry.value] {
      entries[place].rename(entry.printed)
      entries[place].synonyms += entry.synonyms.filter {
        valueOfWord[FoldedText($0)] != entry.value
      }
    } else {
      places[entry.value] = entries.count
      entries.append(entry)
    }
    for word in [entry.printed] + entry.synonyms { valueOfWord[FoldedText(word)] = entry.value }
    phrases = PhraseIndex()
  }

  /// The value that the words name; `nil` when they are unknown.
  public func value(of words: String) -> Value? {
    value(exactly: words) ?? (words.utf8.count > WordListPhrases.longest ? nil : value(like: words))
  }

  /// The value of which these are the very words.
  public func value(exactly words: String) -> Value? { valueOfWord[FoldedText(words)] }

  /// The value whose words have the same stems; what stands in brackets must not name another one.
  private func value(like words: String) -> Value? {
    let phrase = Phrase(words)
    let inside = phrase.explanations.flatMap(\.self)
    if !inside.isEmpty, let value = value(ofStems: phrase.allStems) { return value }
    guard let value = value(ofStems: phrase.stems) else { return nil }
    let isOther = phrase.explanations.contains { part in
      self.value(ofStems: part).map { $0 != value } ?? false
    }
    return isOther || !WordListPhrases.exceptions.isDisjoint(with: inside) ? nil : value
  }

  private func value(ofStems stems: [String]) -> Value? {
    let key = key(stems)
    return key.isEmpty ? nil : phrases.values(orMake: valuesOfPhrases)[key] ?? nil
  }

  /// By the key of the phrase; `nil` for what would be a guess between two values.
  private func valuesOfPhrases() -> [String: Value?] {
    var values: [String: Value?] = [:]
    for entry in entries {
      for word in [entry.printed] + entry.synonyms {
        let key = key(Phrase(word).allStems)
        let known = values[key] ?? entry.value
        values[key] = .some(known == entry.value ? known : nil)
      }
    }
    return values
  }

  private func key(_ stems: [String]) -> String { Phrase.key(stems, without: fillers) }

  /// The words to print; empty for a value that the list does not have.
  public func printed(_ value: Value) -> String { places[value].map { entries[$0].printed } ?? "" }

  /// The printed words of all values.
  public var all: [String] { entries.map(\.printed) }
}

/// The values of a list by phrase, which most files never need.
private final class PhraseIndex<Value: Sendable>: Sendable {
  private let made = Mutex<[String: Value?]?>(nil)

  /// The same for all copies of the list; made once.
  func values(orMake make: () -> [String: Value?]) -> [String: Value?] {
    made.withLock { made in
      if let made { return made }
      let values = make()
      made = values
      return values
    }
  }
}

/// What all lists know of phrases.
private enum WordListPhrases {
  /// Small words that change nothing.
  ///
  /// «по» does: «по расписанию» says more than «расписание».
  static let fillers: Set<String> = [
    "в", "во", "на", "с", "со", "к", "ко", "о", "об", "и", "а", "или", "для", "при", "из", "др",
    "пр",
  ]
  /// Stems by which brackets take back what stands before them.
  static let exceptions = Set(
    ["не", "нет", "без", "кроме", "отменены", "исключены"].map { WordStem.of($0) }
  )
  /// A longer text, in bytes, is no word of a list.
  static let longest = 600
}
