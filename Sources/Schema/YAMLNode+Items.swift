import SourceText
import YAMLTree

extension YAMLNode {
  /// The items of a list, by the tolerance of the definitions: a text with commas is a list, one
  /// value is a list of one, an empty value is an empty list.
  public var listItems: [YAMLNode] {
    guard case .scalar(let text, let style) = content else { return sequenceItems }
    return style == .plain ? pieces(of: text) : sequenceItems
  }

  /// The items of a list, where commas belong to the items.
  public var sequenceItems: [YAMLNode] {
    switch content {
    case .sequence(let items): items
    case .scalar(let text, _) where text.trimmed.isEmpty: []
    case .scalar, .mapping: [self]
    }
  }

  private func pieces(of text: String) -> [YAMLNode] {
    let commas = text.utf8.enumerated().filter { $0.element == UInt8(ascii: ",") }.map(\.offset)
    return parts(of: text, between: commas.map { $0..<$0 + 1 })
  }

  /// The parts of the node's text between stretches of its bytes, each at its place.
  ///
  /// A scalar in quotation marks, or one that was folded over several lines, has no simple places, so its
  /// parts all get the whole range.
  public func parts(of text: String, between separators: [Range<Int>]) -> [YAMLNode] {
    let bytes = Array(text.utf8)
    let isVerbatim = bytes.count == Int(range.upper - range.lower)
    let lowers = [0] + separators.map(\.upperBound)
    let uppers = separators.map(\.lowerBound) + [bytes.count]
    return zip(lowers, uppers).compactMap { lower, upper in
      guard lower <= upper else { return nil }
      let piece = bytes[lower..<upper]
      let leading = piece.prefix { $0 == UInt8(ascii: " ") }.count
      let content = String(decoding: piece, as: UTF8.self).trimmed
      if content.isEmpty { return nil }
      let start = Int(range.lower) + lower + leading
      let place =
        isVerbatim
        ? SourceRange(file: range.file, lower: start, upper: start + content.utf8.count) : range
      return YAMLNode(.scalar(content, .plain), at: place)
    }
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
