import SourceText

/// The keys of one mapping, to find the second of its name.
///
/// Names are compared byte by byte. Few keys are compared one after another, which costs less than
/// hashing; many are hashed, so that a mapping of any length takes linear time.
struct SeenKeys {
  /// From so many keys on, names are hashed.
  private static let fewKeys = 16
  /// The first place of each name, by its bytes; empty while keys are few.
  private var index: [[UInt8]: SourceRange] = [:]

  /// Remembers a key, or returns the place of the earlier one with the same name.
  mutating func insert(_ key: Term, among entries: [YAMLEntry]) -> SourceRange? {
    if entries.count < Self.fewKeys {
      return entries.first { Self.isSame($0.key.value, key.value) }?.key.range
    }
    if index.isEmpty {
      for entry in entries { index[Array(entry.key.value.utf8)] = entry.key.range }
    }
    let name = Array(key.value.utf8)
    if let first = index[name] { return first }
    index[name] = key.range
    return nil
  }

  /// Whether the names have the same bytes; `String` would take composed letters for equal.
  private static func isSame(_ first: String, _ second: String) -> Bool {
    first.utf8.count == second.utf8.count && first.utf8.elementsEqual(second.utf8)
  }
}
