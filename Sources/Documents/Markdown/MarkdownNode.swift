/// A construct of Markdown as libcmark found it.
enum MarkdownNode {
  case document
  case quote
  case list(List.Marker)
  case item
  case heading(level: Int)
  /// Also the only content of an item in a tight list.
  case paragraph
  case thematicBreak
  /// A fenced or indented block; `info` is what follows the fence.
  case codeBlock(info: String)
  case htmlBlock(String)
  case text(String)
  /// The end of a line of the source, which is no end of a printed one.
  case softBreak
  /// A line that the author ended: a backslash or two spaces before the source's end of line.
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
  /// What it is.
  var node: MarkdownNode
  var firstLine: Int
  var lastLine: Int
}

/// What to do with the children of a node.
enum MarkdownVisit {
  /// Go through the children, then leave the node.
  case descend
  /// Go on behind the node, which is not left.
  case skip
}

/// Follows a walk over a Markdown tree.
protocol MarkdownVisitor {
  /// Called before the children of a node, and for a node without children.
  mutating func enter(_ step: MarkdownStep) -> MarkdownVisit

  /// Called after the children of a node that was descended into.
  mutating func leave()
}
