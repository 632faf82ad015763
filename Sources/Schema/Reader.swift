import CivilTime
import Diagnostics
import Russian
import SourceText
import YAMLTree

/// Collects what is wrong while a file is read.
public struct Reader: Sendable {
  /// What is wrong, in the order in which it was met; not yet sorted by place.
  public private(set) var diagnostics: [Diagnostic] = []
  /// Words that a vocabulary lacks: no faults of reading, but findings of that word's rule.
  public private(set) var unknownWords: [UnknownWord] = []
  /// Keys whose further values the tree left out, which is told already.
  private var repetitions = 0
  /// Words that are kept and of which nothing could be made.
  private var unclearWords = 0
  private let aliases: [String: [String]]
  /// The first of the twelve months in which dates without a year lie; `nil` where they need one.
  public var yearStart: CalendarDate?
  /// The texts of a list that is being read, of which its items may be parts.
  @usableFromInline var wholeTexts: [Term] = []
  /// What was refused of the texts of lists that are being read.
  @usableFromInline var refused: [RefusedPart] = []
  /// How long what is being read lasts, in minutes, as far as the lines around it say; asked for a remedy alone.
  @usableFromInline var usualMinutes: (@Sendable () -> Int?)?

  /// - Parameter aliases: By folded word that people write for keys: the keys, of whatever records.
  public init(aliases: [String: [String]] = [:]) { self.aliases = aliases }

  /// How much was told of so far that could not be read.
  public var faults: Int { diagnostics.count + repetitions }

  /// How much could not be understood so far: faults, and words that are left to their rule.
  public var doubts: Int { faults + unclearWords }

  /// Adds what is wrong with the value that is being read; its key is then not understood whole.
  public mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// Adds that a text could not be read; its remedy is the whole text of which it is a part.
  @usableFromInline
  mutating func reportUnreadable(_ text: Term, expected: String, because fault: ScalarFault?) {
    let whole = wholeTexts.first { $0.range.holds(text.range) }
    let fault = fault?.unlike(text.value)
    let remedied = whole.flatMap { whole in fault?.within(whole.value, text.value) } ?? fault
    if let whole, let fault {
      refused.append(RefusedPart(text, expected, fault, of: whole, told: diagnostics.count))
    }
    report(.unreadable(text, expected: expected, because: remedied))
  }

  /// Puts into each remedy of several parts of one text those of the others, so that who pastes one has mended all.
  @usableFromInline
  mutating func joinRemedies(since first: Int) {
    let parts = refused[first...]
    for part in parts {
      let others = parts.filter { $0.whole == part.whole && $0.text != part.text }
      if let joined = part.joined(with: others) { diagnostics[part.place] = joined }
    }
    refused.removeSubrange(first...)
  }

  /// Adds what another reader, or a function that reads a whole text, found.
  public mutating func report(contentsOf more: [Diagnostic]) { diagnostics += more }

  /// Keeps a word that a vocabulary lacks; of an open one it is the author's own, and understood.
  public mutating func keepUnknown(_ word: Term, of vocabulary: String, isOwn: Bool) {
    if !isOwn { unclearWords += 1 }
    unknownWords.append(UnknownWord(vocabulary: vocabulary, word: word))
  }

  /// The key of a record that such a word means; `nil` when none of its keys is meant.
  @usableFromInline
  func key(for word: String, among keys: [String]) -> String? {
    (aliases[word.folded] ?? []).first { keys.contains($0) }
  }
}

extension SourceRange {
  /// Whether the other lies in it and is less.
  fileprivate func holds(_ other: SourceRange) -> Bool {
    file == other.file && lower <= other.lower && other.upper <= upper && self != other
  }
}

/// A word that a vocabulary lacks.
public struct UnknownWord: Hashable, Sendable {
  /// The vocabulary's name: «форматы».
  public var vocabulary: String
  /// The word as written, with its place.
  public var word: Term
}

extension Reader {
  /// The most code points of a text.
  ///
  /// Longer ones are pages that lie in the wrong place. Letters are not counted: one may have thousands of
  /// accents.
  private static let longestText = 2_000

  /// The text of a scalar; a finding when it is too long, or the node is a list or a mapping.
  public mutating func text(of node: YAMLNode, expected: String) -> Term? {
    switch node.content {
    case .scalar(let text, _): return short(Located(text.trimmed, at: node.range))
    case .sequence:
      report(.wrongShape(node.range, found: "список", expected: expected, meant: node.onlyText))
    case .mapping:
      report(
        .wrongShape(node.range, found: "вложенные ключи", expected: expected, meant: node.onlyText)
      )
    }
    return nil
  }

  /// The entries of a mapping; `nil` for an empty value, or after a finding.
  ///
  /// Entries whose key is longer than any text may be are left out, each after a finding.
  public mutating func entries(of node: YAMLNode, expected: String) -> [YAMLEntry]? {
    switch node.content {
    case .mapping(let entries):
      repetitions += entries.count(where: \.isRepeated)
      return entries.filter { short($0.key) != nil }
    case .scalar(let text, _) where text.trimmed.isEmpty: return nil
    case .scalar: report(.wrongShape(node.range, found: "текст", expected: expected))
    case .sequence: report(.wrongShape(node.range, found: "список", expected: expected))
    }
    return nil
  }

  /// The text; `nil` after a finding that it is too long.
  private mutating func short(_ text: Term) -> Term? {
    guard text.value.utf8.count > Self.longestText else { return text }
    let count = text.value.unicodeScalars.count
    guard count > Self.longestText else { return text }
    report(.tooLong(text, count, limit: Self.longestText))
    return nil
  }
}
