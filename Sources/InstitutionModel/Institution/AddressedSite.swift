import Russian
import Schema
import SourceText
import YAMLTree

/// A place with its address in one text: «станция, улица Заводская, 7», «школа № 5 (улица Мира, 1)».
///
/// Russian: «площадка с адресом».
enum AddressedSite {
  /// The two under keys of their own; any other node as it is.
  static func node(_ node: YAMLNode) -> YAMLNode {
    guard case .scalar(let text, _) = node.content, let (name, address) = parts(of: text) else {
      return node
    }
    let entries = [("название", name), ("адрес", address)]
    return YAMLNode(.mapping(entries.map { YAMLEntry($0, $1, at: node.range) }), at: node.range)
  }

  /// Adds a piece of a text to the places before it: what begins an address, or goes on with one, belongs to the
  /// last of them.
  static func add(to sites: inout [YAMLNode], _ piece: YAMLNode) {
    guard let last = sites.last, case .scalar(let text, _) = piece.content, text.opensAddress,
      last.isBeside(piece)
    else { return sites.append(piece) }
    sites[sites.count - 1] = last.joined(with: piece)
  }

  private static func parts(of text: String) -> (name: String, address: String)? {
    let cut = text.indices.first { index in
      ",(–—".contains(text[index])
        && String(text[text.index(after: index)...]).trimmed.opensAddress
    }
    guard let cut else { return nil }
    let name = String(text[..<cut]).trimmed
    var address = String(text[text.index(after: cut)...]).trimmed
    if text[cut] == "(", address.hasSuffix(")") { address.removeLast() }
    return name.isEmpty ? nil : (name, address)
  }
}

extension String {
  /// Whether it begins as an address does: «улица Мира», «город Томск», «634000».
  fileprivate var opensAddress: Bool {
    let word = folded.prefix { !" ,".contains($0) }
    let isIndex = word.count == 6 && word.allSatisfy(\.isNumber)
    return isIndex
      || Self.openings.contains { word == $0 || $0.hasSuffix(".") && word.hasPrefix($0) }
  }

  private static let openings = [
    "ул.", "ул", "улица", "пр.", "пр", "просп.", "проспект", "пр-т", "пер.", "пер", "переулок",
    "наб.", "набережная", "пл.", "площадь", "бул.", "бульвар", "б-р", "ш.", "шоссе", "проезд",
    "мкр.", "мкр", "микрорайон", "г.", "город", "с.", "село", "пос.", "поселок", "д.", "дом",
    "стр.", "корп.", "адрес:", "адрес",
  ]
}
