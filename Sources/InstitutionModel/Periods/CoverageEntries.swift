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
    switch node.content {
    case .scalar(let text, _): parts(of: node, text)
    case .sequence(let items): parts(of: items, in: node)
    case .mapping: nil
    }
  }

  private static func parts(
    of node: YAMLNode,
    _ text: String
  ) -> (covered: YAMLNode, excepted: YAMLNode)? {
    if let excepted = node.exception {
      return (YAMLNode(.scalar("все программы", .plain), at: node.range), excepted)
    }
    let bytes = Array(text.utf8)
    for word in words {
      let sign = Array(" \(word)".utf8)
      guard
        let start = bytes.indices.first(where: { bytes[$0...].starts(with: sign) }), start > 0
      else { continue }
      let end = ",;".utf8.contains(bytes[start - 1]) ? start - 1 : start
      let parts = node.parts([0..<end, start + sign.count..<bytes.count], of: text)
      if parts.count == 2 { return (parts[0], parts[1]) }
    }
    return nil
  }

  /// The items before the first exception, and those from it on.
  private static func parts(
    of items: [YAMLNode],
    in node: YAMLNode
  ) -> (covered: YAMLNode, excepted: YAMLNode)? {
    guard let first = items.firstIndex(where: { $0.exception != nil }), first > 0 else {
      return nil
    }
    let excepted = items[first...].flatMap { $0.exception?.coverageItems ?? [$0] }
    return (
      YAMLNode(.sequence(Array(items[..<first])), at: node.range),
      YAMLNode(.sequence(excepted), at: items[first].range)
    )
  }

  fileprivate static let words = ["кроме ", "за исключением "]
}

extension YAMLNode {
  /// What stands behind «кроме», as text or as its value; `nil` where that does not begin it.
  fileprivate var exception: YAMLNode? {
    switch content {
    case .scalar(let text, _):
      let word = CoverageEntries.words.first(where: text.lowercased().hasPrefix)
      return word.flatMap { word in
        parts([word.utf8.count..<text.utf8.count], of: text).first
      }
    case .mapping(let entries):
      return entries.count == 1 && entries[0].key.value.folded == "кроме" ? entries[0].value : nil
    case .sequence: return nil
    }
  }
}
