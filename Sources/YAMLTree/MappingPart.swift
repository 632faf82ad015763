import Diagnostics
import SourceText

/// Keys of one mapping from one that may begin an item of its own, whose dash is lost.
///
/// Russian: «элемент без чёрточки».
struct MappingPart {
  /// The byte offset of its first key.
  let lower: Int
  private(set) var entries: [YAMLEntry]

  /// Whether it is an item of the list, and no key that is written twice: it has more than one key, and its first
  /// value is that of no item before it.
  func isItem(after others: [MappingPart]) -> Bool {
    guard let first = entries.first, !others.isEmpty else { return true }
    guard entries.count > 1, case .scalar(let value, _) = first.value.content, !value.isEmpty else {
      return false
    }
    return others.allSatisfy { other in
      guard case .scalar(let text, _) = other.entries.first?.value.content else { return false }
      return text != value
    }
  }

  /// Takes further keys of the same item, and refuses those that it has.
  mutating func take(_ others: [YAMLEntry]) -> [YAMLFinding] {
    others.compactMap { entry in
      guard let index = entries.firstIndex(where: { $0.key.value == entry.key.value }) else {
        entries.append(entry)
        return nil
      }
      entries[index].isRepeated = true
      let first = entries[index].key.range
      return YAMLFinding(.yamlDuplicateKey(entry.key, first, mayBeginItem: index == 0))
    }
  }

  /// Past its last value.
  var upper: Int {
    entries.last.map { max(Int($0.key.range.upper), Int($0.value.range.upper)) } ?? lower
  }
}
