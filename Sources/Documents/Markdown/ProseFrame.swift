import SourceText

/// A node that is being read: its finished parts wait here until it ends.
struct ProseFrame {
  let node: MarkdownNode
  /// The line that it begins on.
  let line: Int
  /// Where a picture begins.
  var place: SourceRange?
  /// Finished blocks within it.
  var blocks: [ProseBlock<Term, Term>] = []
  /// Finished parts of its line.
  var inlines: [ProseInline<Term>] = []
  /// Finished items, if it is a list.
  var items: [[ProseBlock<Term, Term>]] = []

  init(_ step: MarkdownStep) {
    node = step.node
    line = step.firstLine
  }
}

extension MarkdownNode {
  /// Whether it is a block that is no container: words in it are looked for on its lines.
  var startsLines: Bool {
    switch self {
    case .heading, .paragraph, .thematicBreak, .codeBlock, .htmlBlock: true
    case .document, .quote, .list, .item: false
    case .text, .softBreak, .lineBreak, .code, .htmlInline: false
    case .emphasis, .strong, .link, .image, .unknown: false
    }
  }
}
