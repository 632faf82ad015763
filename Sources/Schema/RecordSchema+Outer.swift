import Diagnostics
import Russian
import SourceText
import YAMLTree

extension RecordSchema {
  /// The key whose line is missing above a list: its items have the keys of these, or there is no other key.
  @usableFromInline
  func keyAbove(_ items: [YAMLNode]) -> String? {
    let only = keys.only.flatMap { $0.form.form.isList ? $0.form.name : nil }
    guard case .mapping(let entries) = items.first?.content else { return only }
    return outerKey(of: entries.map(\.key.value))?.name ?? only
  }

  /// The key that unknown words belong below; `nil` where several may be.
  private func outerKey(of words: [String]) -> KeyForm? {
    let folded = Set(words.map(\.folded))
    let fits = keys.map { key in
      (form: key.form, count: key.form.form.keysBelow.count { folded.contains($0.folded) })
    }
    guard let most = fits.map(\.count).max(), most > 0, most * 2 >= folded.count else { return nil }
    return fits.filter { $0.count == most }.only?.form
  }

  /// Whether all lines belong below one key and nothing else stands there: a group in the file of a program.
  @usableFromInline
  func isOfAnother(_ words: [Term], besides places: [SourceRange?]) -> Bool {
    guard words.count > 1, places.allSatisfy({ $0 == nil }),
      let outer = outerKey(of: words.map(\.value))
    else { return false }
    let inner = Set(outer.form.keysBelow.map(\.folded))
    return words.allSatisfy { inner.contains($0.value.folded) }
  }

  /// The names of the keys without which the record is none, beside one.
  @usableFromInline
  func required(besides name: String) -> [String] {
    keys.map(\.form).filter { $0.isRequired && $0.name != name }.map(\.name)
  }

  /// Tells of unknown keys: of lines above which a key is missing together, of others one by one.
  ///
  /// - Parameters:
  ///   - words: The unknown keys, in order.
  ///   - entries: What stands there.
  ///   - places: Which keys stand there already.
  ///   - reader: Gets the findings.
  /// - Returns: The places of words that stand for keys, by index of the key.
  @usableFromInline
  func reportUnknown(
    _ words: [Term],
    among entries: [YAMLEntry],
    besides places: [SourceRange?],
    _ reader: inout Reader
  ) -> [Int: SourceRange] {
    var meant: [Int: SourceRange] = [:]
    var rest = words
    if let outer = outerKey(of: words.map(\.value)), let index = index(of: outer.name),
      places[index] == nil
    {
      let inner = Set(outer.form.keysBelow.map(\.folded))
      let lines = words.filter { inner.contains($0.value.folded) }
      if lines.count > 1, let first = lines.first {
        let isAlone = isOfAnother(words, besides: places)
        let lacking = isAlone ? required(besides: outer.name) : []
        reader.report(.linesWithoutKey(first, outer, lacking: lacking))
        meant[index] = first.range
        rest.removeAll { inner.contains($0.value.folded) }
      }
    }
    for word in rest {
      if let key = reportUnknown(word, among: entries, &reader) { meant[key] = word.range }
    }
    return meant
  }
}

extension RecordSchema {
  /// Tells of a key of which only the colon is missing, `{имя Котов П.П., возраст: 7}`; `nil` for any other.
  @usableFromInline
  func reportWithoutColon(_ word: Term, _ reader: inout Reader) -> Int? {
    let folded = word.value.folded
    let index = keys.indices
      .filter {
        let name = keys[$0].form.name.folded
        return name.count > 2 && folded.hasPrefix(name + " ")
      }
      .max { keys[$0].form.name.count < keys[$1].form.name.count }
    guard let index else { return nil }
    reader.report(.keyWithoutColon(word, keys[index].form.name))
    return index
  }
}

extension [YAMLEntry] {
  /// The text that stands alone under a key; `nil` where more may stand below it.
  @usableFromInline
  func text(of name: String) -> String? {
    let entry = first { $0.key.value.folded == name.folded }
    guard case .scalar(let text, _) = entry?.value.content, !text.isEmpty else { return nil }
    return text
  }
}

extension Form {
  /// The names of the keys inside, of a record or of the records of a list.
  var keysBelow: [String] {
    switch self {
    case .list(let item, _): item.innerKeys
    case .record, .oneOf: innerKeys
    case .text, .number, .date, .time, .yesOrNo, .notation, .choice, .reference, .entries: []
    }
  }

  /// Whether what stands below is items with a hyphen each.
  var isList: Bool { if case .list = self { true } else { false } }
}

extension Diagnostic {
  /// A list above which its key is missing.
  @usableFromInline
  static func listWithoutKey(
    _ range: SourceRange,
    _ key: String,
    expected: String,
    lacking: [String]
  ) -> Diagnostic {
    Diagnostic(
      "wrong-shape",
      "здесь список, а нужно – \(expected)",
      at: range,
      help: "добавьте над списком строку «\(key):»" + above(lacking)
    )
  }

  /// What else such a file needs, or where its lines belong.
  private static func above(_ lacking: [String]) -> String {
    if lacking.isEmpty { return "" }
    let lines = lacking.map { "«\($0): …»" }.enumerated
    return ", а над ней – \(lines); если они уже стоят в другом файле, перенесите всё туда, "
      + "а этот файл уберите"
  }

  /// A key that its value sticks to.
  fileprivate static func keyWithoutColon(_ word: Term, _ key: String) -> Diagnostic {
    let value = word.value.dropFirst(key.count).drop { $0 == " " }
    return Diagnostic(
      "unknown-key",
      "неизвестный ключ \(word.value.quoted)",
      at: word.range,
      help: "поставьте после ключа двоеточие с пробелом: \("\(key): \(value)".quotedWhole)"
    )
  }

  /// Lines above which their key is missing.
  fileprivate static func linesWithoutKey(
    _ first: Term,
    _ outer: KeyForm,
    lacking: [String]
  ) -> Diagnostic {
    Diagnostic(
      "unknown-key",
      "над строкой «\(first.value): …» не хватает строки «\(outer.name):»",
      at: first.range,
      help: "добавьте её, "
        + (outer.form.isList
          ? "следующую начните с дефиса: «  - \(first.value): …», а остальные сдвиньте под слово "
            + first.value.quoted
          : "а строки, которые под ней стоят, сдвиньте на два пробела вправо") + above(lacking)
    )
  }
}
