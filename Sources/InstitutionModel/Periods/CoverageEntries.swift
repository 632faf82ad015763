import Russian
import Schema
import SourceText
import YAMLTree

/// Exceptions in the line of what they are from, `охват: все программы, кроме primer`, as a key of their own.
///
/// Russian: «охват», «для», «кроме».
struct CoverageEntries {
  /// The record with both keys; one that is written so already stays as it is.
  static func plain(_ node: YAMLNode, under name: String = "охват") -> YAMLNode {
    guard case .mapping(let entries) = node.content,
      !entries.contains(where: { $0.key.value.folded == "кроме" }),
      let index = entries.firstIndex(where: { $0.key.value.folded == name }),
      let parts = parts(of: entries[index].value)
    else { return node }
    var plain = entries
    plain[index].value = parts.covered
    let key = Located("кроме", at: entries[index].key.range)
    plain.insert(YAMLEntry(key: key, value: parts.excepted), at: index + 1)
    return YAMLNode(.mapping(plain), at: node.range)
  }

  private static func parts(of node: YAMLNode) -> (covered: YAMLNode, excepted: YAMLNode)? {
    guard case .scalar(let text, _) = node.content else { return nil }
    let bytes = Array(text.utf8)
    for word in [" кроме ", " за исключением "] {
      let sign = Array(word.utf8)
      guard
        let start = bytes.indices.first(where: { bytes[$0...].starts(with: sign) }), start > 0
      else { continue }
      let end = ",;".utf8.contains(bytes[start - 1]) ? start - 1 : start
      let parts = node.parts([0..<end, start + sign.count..<bytes.count], of: text)
      if parts.count == 2 { return (parts[0], parts[1]) }
    }
    return nil
  }
}
