import Russian
import SourceText
import YAMLTree

/// All groups, or all but some, under the key of groups, `группа: все, кроме hor-2`, as `охват`.
///
/// Russian: «группа», «охват».
struct ChangedGroupEntries {
  /// The record with the key that says it; beside a teacher or a place it stays as it is.
  static func plain(_ node: YAMLNode) -> YAMLNode {
    guard case .mapping(let entries) = node.content,
      !entries.contains(where: { others.contains($0.key.value.folded) }),
      let index = entries.firstIndex(where: { $0.key.value.folded == "группа" }),
      case .scalar(let text, _) = entries[index].value.content, text.namesMany
    else { return node }
    var plain = entries
    plain[index].key = Located("охват", at: entries[index].key.range)
    return YAMLNode(.mapping(plain), at: node.range)
  }

  private static let others: Set = ["охват", "педагог", "площадка"]
}

extension String {
  /// Whether it says «все», or from what some are left out.
  fileprivate var namesMany: Bool {
    if case .everything = CoverageWords(self) { return true }
    return folded.hasPrefix("все ") || ", \(folded)".contains(" кроме ")
  }
}
