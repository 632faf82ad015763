import SourceText
import YAMLTree

extension YAMLNode {
  /// The items of a list, by the tolerance of the definitions: a text with commas is a list, one
  /// value is a list of one, an empty value is an empty list.
  public var listItems: [YAMLNode] {
    guard case .scalar(let text, .plain) = content else { return sequenceItems }
    let bytes = Array(text.utf8)
    return pieces(cutAt: bytes.indices.filter { bytes[$0] == UInt8(ascii: ",") })
  }

  /// The items of a list, where commas belong to the items.
  public var sequenceItems: [YAMLNode] {
    switch content {
    case .sequence(let items): items
    case .scalar(let text, _) where text.trimmed.isEmpty: []
    case .scalar, .mapping: [self]
    }
  }

  /// The parts of a text between signs at the offsets, in UTF-8, each at its place; empty ones are left out.
  ///
  /// A scalar that was folded over several lines or that has escapes has no simple places, so its parts all
  /// get the whole range.
  public func pieces(cutAt offsets: [Int]) -> [YAMLNode] {
    guard case .scalar(let text, let style) = content else { return [self] }
    let bytes = Array(text.utf8)
    let quote = (Int(range.upper - range.lower) - bytes.count) / 2
    let isVerbatim = Int(range.upper - range.lower) == bytes.count + quote * 2 && quote < 2
    let starts = [0] + offsets.map { $0 + 1 }
    return zip(starts, offsets + [bytes.count]).compactMap { start, end in
      let piece = bytes[start..<end]
      let content = String(decoding: piece, as: UTF8.self).trimmed
      if content.isEmpty { return nil }
      let leading = piece.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.count
      let lower = Int(range.lower) + quote + start + leading
      let place =
        isVerbatim && !offsets.isEmpty
        ? SourceRange(file: range.file, lower: lower, upper: lower + content.utf8.count) : range
      return YAMLNode(.scalar(content, style), at: place)
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
