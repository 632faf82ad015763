import Russian

/// The words by which people name the values of one notion.
///
/// What is accepted is compared folded (case, «ё», spaces); what is printed is the first word.
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

    func understands(_ word: String) -> Bool {
      let word = word.folded
      return ([printed] + synonyms).contains { $0.folded == word }
    }
  }

  /// In the order in which the regulation names the values.
  public private(set) var entries: [Entry]
  private var valueOfWord: [String: Value] = [:]
  private var printedOfValue: [Value: String] = [:]

  public init(_ entries: [Entry]) {
    self.entries = []
    for entry in entries { add(entry) }
  }

  /// Adds a value, or further words to a value that is there; its printed word is then the new one.
  public mutating func add(_ entry: Entry) {
    if let known = entries.firstIndex(where: { $0.value == entry.value }) {
      let words = [entries[known].printed] + entry.synonyms
      entries[known].printed = entry.printed
      for word in words where !entries[known].understands(word) {
        entries[known].synonyms.append(word)
      }
    } else {
      entries.append(entry)
    }
    printedOfValue[entry.value] = entry.printed
    for word in [entry.printed] + entry.synonyms { valueOfWord[word.folded] = entry.value }
  }

  /// The value that the words name; `nil` when they are unknown.
  public func value(of words: String) -> Value? { valueOfWord[words.folded] }

  /// The words to print; empty for a value that the list does not have.
  public func printed(_ value: Value) -> String { printedOfValue[value] ?? "" }

  /// The printed words of all values.
  public var all: [String] { entries.map(\.printed) }
}
