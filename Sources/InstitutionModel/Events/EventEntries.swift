import CivilTime
import Russian
import Schema
import SourceText
import YAMLTree

/// Day and hours of an event in one line, `дата: 05.12.2026 12:00–13:30`, as two keys.
///
/// Russian: «дата», «время».
struct EventEntries {
  /// The record with a key for each; one that is written so already stays as it is.
  static func plain(_ node: YAMLNode) -> YAMLNode {
    let node = renamed(node)
    guard case .mapping(let entries) = node.content,
      !entries.contains(where: { $0.key.value.folded == "время" }),
      let index = entries.firstIndex(where: { ["дата", "когда"].contains($0.key.value.folded) }),
      let parts = parts(of: entries[index].value)
    else { return node }
    var plain = entries
    let range = entries[index].key.range
    plain[index] = YAMLEntry(key: Located("дата", at: range), value: parts.days)
    plain.insert(YAMLEntry(key: Located("время", at: range), value: parts.hours), at: index + 1)
    return YAMLNode(.mapping(plain), at: node.range)
  }

  /// The record with «дни», «даты» and «когда» as what they say: days or hours.
  private static func renamed(_ node: YAMLNode) -> YAMLNode {
    guard case .mapping(let entries) = node.content else { return node }
    var names = Set(entries.map(\.key.value.folded))
    var plain = entries
    for (index, entry) in entries.enumerated() {
      guard let name = name(of: entry), names.insert(name).inserted else { continue }
      plain[index].key = Located(name, at: entry.key.range)
    }
    return YAMLNode(.mapping(plain), at: node.range)
  }

  private static func name(of entry: YAMLEntry) -> String? {
    switch entry.key.value.folded {
    case "дни", "даты": return "дата"
    case "когда":
      guard case .scalar(let text, _) = entry.value.content else { return "дата" }
      if Shape<EventHours>.parse(text) != nil { return "время" }
      return ListedDays.isRead(text, inYearFrom: .firstOfAnyYear) ? "дата" : nil
    default: return nil
    }
  }

  private static func parts(of node: YAMLNode) -> (days: YAMLNode, hours: YAMLNode)? {
    guard case .scalar(let text, _) = node.content, !areDaysAlone(text) else { return nil }
    let bytes = Array(text.utf8)
    for space in bytes.indices where bytes[space] == UInt8(ascii: " ") {
      let end = space > 0 && bytes[space - 1] == UInt8(ascii: ",") ? space - 1 : space
      let days = String(decoding: bytes[..<end], as: UTF8.self)
      let hours = String(decoding: bytes[(space + 1)...], as: UTF8.self)
      guard
        ListedDays.isRead(days, inYearFrom: .firstOfAnyYear),
        Shape<EventHours>.parse(hours) != nil
      else { continue }
      let nodes = node.parts([0..<end, space + 1..<bytes.count], of: text)
      if nodes.count == 2 { return (nodes[0], nodes[1]) }
    }
    return nil
  }

  /// «12.12, 19.12», of which the end may be read as an hour; in «05.12.2026, 10.10» it is one.
  private static func areDaysAlone(_ text: String) -> Bool {
    let dots = text.split(separator: ",").map { part in part.count { $0 == "." } }
    return dots.count > 1 && Set(dots).count == 1
      && ListedDays.isRead(text, inYearFrom: .firstOfAnyYear)
  }
}
