/// A construct of Markdown as libcmark found it.
enum MarkdownNode {
  case document
  case quote
  case list(List.Marker)
  case item
  case heading(level: Int)
  case paragraph
  case thematicBreak
  case codeBlock(info: String)
  case htmlBlock(String)
  case text(String)
  case softBreak
  case lineBreak
  case code(String)
  case htmlInline(String)
  case emphasis
  case strong
  case link(String)
  case image(String)
  /// Something that a later libcmark may bring.
  case unknown
}

extension MarkdownNode {
  /// Whether a node of its kind never has children.
  var isLeaf: Bool {
    switch self {
    case .thematicBreak, .codeBlock, .htmlBlock: true
    case .text, .softBreak, .lineBreak, .code, .htmlInline: true
    case .document, .quote, .list, .item, .heading, .paragraph: false
    case .emphasis, .strong, .link, .image, .unknown: false
    }
  }
}

/// A node with the lines that it stands on, counted from 1 in the text that was parsed.
struct MarkdownStep {
  var node: MarkdownNode
  var firstLine: Int
  var lastLine: Int
}

/// What to do with the children of a node.
enum MarkdownVisit {
  case descend
  case skip
}

/// Follows a walk over a Markdown tree.
protocol MarkdownVisitor {
  /// Called before the children of a node, and for a node without children.
  mutating func enter(_ step: MarkdownStep) -> MarkdownVisit

  /// Called after the children of a node that was descended into.
  mutating func leave()
}
