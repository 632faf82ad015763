import SourceText
import YAMLTree

extension RecordSchema {
  /// By the place of the key: the line as it was meant, whose value commas in brackets have torn.
  @usableFromInline
  static func tornLines(in entries: [YAMLEntry]) -> [SourceRange: String] {
    entries.reduce(into: [:]) { lines, entry in
      if let torn = entry.torn { lines[torn.key.range] = torn.line }
    }
  }
}
