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

  /// The parts of a plain text between commas, each at its place.
  ///
  /// A plain scalar that was folded over several lines has no simple places, so its parts all get
  /// the whole range.
  private func pieces(of text: String) -> [YAMLNode] {
    let isVerbatim = text.utf8.count == Int(range.upper - range.lower)
    var pieces: [YAMLNode] = []
    var offset = 0
    for piece in text.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
      let leading = piece.prefix { $0 == UInt8(ascii: " ") }.count
      let content = String(Substring(piece)).trimmed
      let lower = Int(range.lower) + offset + leading
      offset += piece.count + 1
      if content.isEmpty { continue }
      let place =
        isVerbatim
        ? SourceRange(file: range.file, lower: lower, upper: lower + content.utf8.count) : range
      pieces.append(YAMLNode(.scalar(content, .plain), at: place))
    }
    return pieces
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
