import Diagnostics
import Russian
import SourceText
import YAMLTree

extension RecordSchema {
  /// Tells of a key beside which a unit stands, `учащихся (чел.): 10`; `nil` for any other, and where the key
  /// stands without it too or the words are days, which say more than a unit.
  @usableFromInline
  func reportWithUnit(
    _ word: Term,
    among entries: [YAMLEntry],
    _ reader: inout Reader
  ) -> Int? {
    guard let mark = word.value.firstIndex(where: { "(,".contains($0) }) else { return nil }
    let unit = String(word.value[mark...])
    let said = String(unit.dropFirst()).trimmingSuffix { $0 == ")" }.trimmed
    guard let index = indexOfKey(String(word.value[..<mark]).trimmed, reader),
      self.index(of: said) == nil, ScalarText.parse(said, { $0.readWeekday() }) == nil,
      !entries.contains(where: { entry in
        entry.key.value != word.value && names(index, entry.key.value, reader)
      })
    else { return nil }
    let name = keys[index].form.name
    let text = entries.text(of: word.value).map { "\(name): \($0)" } ?? "\(name):"
    reader.report(.keyWithUnit(word, unit: unit, rightForm: text))
    return index
  }

  /// Whether a key as it is written is one of the record, with a unit or without.
  private func names(_ index: Int, _ written: String, _ reader: Reader) -> Bool {
    let name = written.prefix { !"(,".contains($0) }
    return indexOfKey(String(name).trimmed, reader) == index
  }

  /// The key of a name, or of a word that people write for it.
  private func indexOfKey(_ name: String, _ reader: Reader) -> Int? {
    if let index = self.index(of: name) { return index }
    let names = keys.map(\.form.name)
    return reader.key(for: name, among: names).flatMap(names.firstIndex)
  }
}

extension Diagnostic {
  /// A key with a unit, which the program knows by itself.
  fileprivate static func keyWithUnit(_ word: Term, unit: String, rightForm: String) -> Diagnostic {
    Diagnostic(
      "unknown-key",
      "неизвестный ключ \(word.value.quoted): \(unit.quoted) в нём лишнее",
      at: word.range,
      help: "напишите \(rightForm.quotedWhole)"
    )
  }
}
