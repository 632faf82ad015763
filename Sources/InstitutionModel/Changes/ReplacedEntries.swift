import Russian
import SourceText
import YAMLTree

/// Who is replaced, beside who teaches instead: `{замена: Петрова П.П., вместо: Иванова А.А.}`.
///
/// Russian: «замена», «вместо».
struct ReplacedEntries {
  /// The record without it: the timetable knows who would have taught.
  static func plain(_ node: YAMLNode) -> YAMLNode {
    guard case .mapping(let entries) = node.content,
      entries.contains(where: { $0.key.value.folded == "замена" })
    else { return node }
    return YAMLNode(.mapping(entries.filter { $0.key.value.folded != "вместо" }), at: node.range)
  }
}
