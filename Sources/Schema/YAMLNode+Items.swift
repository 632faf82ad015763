import SourceText
import YAMLTree

extension YAMLNode {
  /// The items of a list, by the tolerance of the definitions: a text with commas is a list, one
  /// value is a list of one, an empty value is an empty list; the lines of a block are a list too.
  public var listItems: [YAMLNode] {
    guard case .scalar(let text, .plain) = content else {
      return linesOfBlock?.flatMap(\.listItems) ?? sequenceItems
    }
    return pieces(of: text)
  }

  /// The lines of a block after `|`, without their bullets; `nil` for any other node.
  public var linesOfBlock: [YAMLNode]? {
    guard case .scalar(let text, .literal) = content else { return nil }
    return parts(ListText.parts(of: text, at: [UInt8(ascii: "\n")]), of: text).map { line in
      guard case .scalar(let words, let style) = line.content else { return line }
      return YAMLNode(.scalar(words.withoutBullet, style), at: line.range)
    }
  }

  /// The items of a list, where commas belong to the items.
  public var sequenceItems: [YAMLNode] {
    switch content {
    case .sequence(let items): items
    case .scalar(let text, _) where text.trimmed.isEmpty: []
    case .scalar, .mapping: [self]
    }
  }

  /// The parts of a plain text between commas, each at its place.
  private func pieces(of text: String) -> [YAMLNode] {
    parts(ListText.parts(of: text, at: [UInt8(ascii: ",")]), of: text)
  }

  /// The parts of the node's text between stretches of its bytes, each at its place.
  public func parts(of text: String, between separators: [Range<Int>]) -> [YAMLNode] {
    let lowers = [0] + separators.map(\.upperBound)
    let uppers = separators.map(\.lowerBound) + [text.utf8.count]
    return parts(zip(lowers, uppers).filter { $0 <= $1 }.map { $0..<$1 }, of: text)
  }

  /// Parts of the node's text as nodes of their own, without the blanks around them; empty ones are left out.
  ///
  /// A scalar that was folded over several lines has no simple places, so its parts all get the whole range.
  public func parts(_ parts: [Range<Int>], of text: String) -> [YAMLNode] {
    let utf8 = text.utf8
    let surplus = Int(range.upper - range.lower) - utf8.count
    // Quotation marks stand around the text.
    let start = Int(range.lower) + surplus / 2
    let isVerbatim = surplus == 0 || surplus == 2
    return parts.compactMap { part in
      let bytes = utf8.dropFirst(part.lowerBound).prefix(part.count)
      let content = String(Substring(bytes)).trimmed
      if content.isEmpty { return nil }
      let lower = start + part.lowerBound + bytes.prefix { $0 == UInt8(ascii: " ") }.count
      let place =
        isVerbatim && parts.count > 1
        ? SourceRange(file: range.file, lower: lower, upper: lower + content.utf8.count) : range
      return YAMLNode(.scalar(content, .plain), at: place)
    }
  }
}

/// A text that is a list.
public enum ListText {
  /// The parts between the separators, in bytes; inside brackets and «quotation marks» nothing separates.
  ///
  /// A bracket that nothing closes is a letter like others.
  public static func parts(of text: String, at separators: Set<UInt8>) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    guard bytes.contains(where: separators.contains) else { return [0..<bytes.count] }
    var parts: [Range<Int>] = []
    var (start, depth) = (0, 0)
    let closing = lastClosing(in: bytes)
    for (index, byte) in bytes.enumerated() {
      if opens(byte, bytes, index), index < closing { depth += 1 }
      if closes(byte, bytes, index), depth > 0 { depth -= 1 }
      if depth == 0, separators.contains(byte) {
        parts.append(start..<index)
        start = index + 1
      }
    }
    return parts + [start..<bytes.count]
  }

  private static func lastClosing(in bytes: [UInt8]) -> Int {
    bytes.indices.last { closes(bytes[$0], bytes, $0) } ?? -1
  }

  /// «(» or «, which is C2 AB.
  private static func opens(_ byte: UInt8, _ bytes: [UInt8], _ index: Int) -> Bool {
    byte == UInt8(ascii: "(") || byte == 0xAB && index > 0 && bytes[index - 1] == 0xC2
  }

  /// «)» or », which is C2 BB.
  private static func closes(_ byte: UInt8, _ bytes: [UInt8], _ index: Int) -> Bool {
    byte == UInt8(ascii: ")") || byte == 0xBB && index > 0 && bytes[index - 1] == 0xC2
  }
}

extension YAMLNode {
  /// Whether nothing was written as the value.
  public var isEmpty: Bool {
    switch content {
    case .scalar(let text, _): text.trimmed.isEmpty
    case .sequence(let items): items.isEmpty
    case .mapping: false
    }
  }
}

extension String {
  /// Without the sign of a list at its beginning: «– видеоуроки», «• видеоуроки».
  fileprivate var withoutBullet: String {
    guard let first, "-–—•*".contains(first), dropFirst().first == " " else { return self }
    return String(dropFirst()).trimmed
  }
}
