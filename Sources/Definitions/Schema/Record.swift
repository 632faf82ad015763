import Diagnostics
import Russian
import SourceText
import YAMLTree

/// A mapping with declared keys.
struct Record<Definition: Sendable>: Sendable {
  /// What it describes, in the nominative: «описание группы».
  let title: String
  /// Where a line is missing: «в описании группы».
  private let within: String?
  let keys: [Key<Definition>]
  /// The names of the keys.
  var names: [String] { keys.map(\.name) }
  private let make: @Sendable () -> Definition
  private let indexOfName: [String: Int]
  private let noteUnread: @Sendable (_ key: String, inout Definition) -> Void

  /// A mapping; `noteUnread` keeps the names of keys that were written, but not understood, so that
  /// rules do not call them missing.
  init(
    _ title: String,
    within: String? = nil,
    _ make: @escaping @Sendable () -> Definition,
    _ keys: [Key<Definition>],
    noteUnread: @escaping @Sendable (_ key: String, inout Definition) -> Void = { _, _ in }
  ) {
    self.noteUnread = noteUnread
    self.within = within
    self.title = title
    self.make = make
    self.keys = keys
    indexOfName = Dictionary(
      uniqueKeysWithValues: keys.enumerated().map { ($0.element.name.folded, $0.offset) }
    )
  }

  /// The definition, as far as it can be read; `nil` when the node is no mapping.
  func read(_ node: YAMLNode, _ log: inout DecodingLog) -> Located<Definition>? {
    guard let entries = log.entries(of: node, expected: title) else { return nil }
    return Located(read(entries, at: node.range, &log), at: node.range)
  }

  private func read(
    _ entries: [YAMLEntry],
    at range: SourceRange,
    _ log: inout DecodingLog
  ) -> Definition {
    var definition = make()
    var places = [SourceRange?](repeating: nil, count: keys.count)
    var misspelt: Set<String> = []
    for entry in entries {
      guard let index = index(of: entry.key.value) else {
        log.report(unknown(entry.key))
        if let meant = outerKey(of: entry.key.value) ?? keyMeant(by: entry.key.value) {
          misspelt.insert(meant)
          noteUnread(meant, &definition)
        }
        continue
      }
      if let first = places[index] {
        log.report(.repeated(entry.key, first: first))
        noteUnread(keys[index].name, &definition)
        continue
      }
      places[index] = entry.key.range
      let known = log.faults
      keys[index].read(entry.value, &definition, &log)
      if entry.isRepeated || log.faults > known { noteUnread(keys[index].name, &definition) }
      if keys[index].isRequired, entry.value.isEmpty, !entry.isRepeated {
        log.report(.withoutValue(entry.key, expected: keys[index].expected))
      }
    }
    reportMissing(places, except: misspelt, at: entries.first?.key.range ?? range, &log)
    return definition
  }

  private func index(of name: String) -> Int? {
    indexOfName[name] ?? indexOfName[name.folded]
  }

  /// Reports required keys that are not there; one that was only misspelt is told already.
  private func reportMissing(
    _ places: [SourceRange?],
    except misspelt: Set<String>,
    at range: SourceRange,
    _ log: inout DecodingLog
  ) {
    for (key, place) in zip(keys, places)
    where key.isRequired && place == nil && !misspelt.contains(key.name) {
      log.report(.missing(key, in: within.map { "\($0) " }, of: title, at: range))
    }
  }

  /// The key that an unknown word stands for, as far as it can be guessed.
  private func keyMeant(by word: String) -> String? {
    KeyAliases.key(for: word, among: names) ?? Spelling.nearest(to: word, in: names).first
  }

  /// The only key inside of which such a key belongs.
  private func outerKey(of word: String) -> String? {
    let outer = keys.filter { $0.innerKeys.contains { $0.folded == word.folded } }
    return outer.count == 1 ? outer.first?.name : nil
  }

  private func unknown(_ key: Term) -> Diagnostic {
    let alias = KeyAliases.key(for: key.value, among: names)
    return Diagnostic(
      "unknown-key",
      .error,
      "неизвестный ключ \(key.value.quoted)",
      at: key.range,
      help: outerKey(of: key.value).map { "этот ключ стоит внутри «\($0)»: добавьте отступ" }
        ?? alias.map { "здесь этот ключ называется «\($0)»" }
        ?? Spelling.advice(for: key.value, in: names, called: "ключи")
        ?? Spelling.listing(of: names, called: "ключи")
    )
  }
}

extension YAMLNode {
  /// Whether nothing was written as the value.
  var isEmpty: Bool {
    switch content {
    case .scalar(let text, _): text.trimmed.isEmpty
    case .sequence(let items): items.isEmpty
    case .mapping: false
    }
  }
}

extension Diagnostic {
  fileprivate static func repeated(_ key: Term, first: SourceRange) -> Diagnostic {
    Diagnostic(
      "yaml-duplicate-key",
      .error,
      "ключ \(key.value.quoted) повторяется",
      at: key.range,
      labels: [Label("первый раз здесь", at: first)],
      help: "оставьте одну из строк"
    )
  }

  static func withoutValue(_ key: Term, expected: String) -> Diagnostic {
    Diagnostic(
      "missing-value",
      .error,
      "у ключа \(key.value.quoted) нет значения",
      at: key.range,
      help: "после двоеточия ожидается \(expected)"
    )
  }

  fileprivate static func missing<Definition>(
    _ key: Key<Definition>,
    in place: String?,
    of title: String,
    at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      "missing-key",
      .error,
      "\(place ?? "")не хватает строки «\(key.name)»" + (place == nil ? ": \(title)" : ""),
      at: range,
      help: "добавьте строку «\(key.name): …» (\(key.description))"
    )
  }
}
