import SourceText
import YAMLTree

extension YAMLNode {
  /// The one text of a list, `[12]`, or in braces alone, `{12}`; `nil` for anything else.
  var onlyText: String? {
    switch content {
    case .scalar(let text, _): text
    case .sequence(let items): items.count == 1 ? items[0].onlyText : nil
    case .mapping(let entries):
      entries.count == 1 && entries[0].value.isAbsent ? entries[0].key.value : nil
    }
  }
}
