internal import CCMark

/// The only place that knows libcmark.
enum MarkdownParser {
  /// Parses text as CommonMark and shows every node to the visitor, in the order of the text.
  ///
  /// The tree of C is walked without recursion and is freed before the function returns.
  static func walk(_ text: ArraySlice<UInt8>, visitor: inout some MarkdownVisitor) {
    guard let document = tree(of: StarFlanks.marked(BulletSigns.hyphenated(text))) else { return }
    defer { cmark_node_free(document) }
    cmark_consolidate_text_nodes(document)
    guard let iterator = cmark_iter_new(document) else { return }
    defer { cmark_iter_free(iterator) }
    follow(iterator, visitor: &visitor)
  }

  /// The tree, owned by the caller; `nil` for no text at all.
  private static func tree(of text: ArraySlice<UInt8>) -> OpaquePointer? {
    text.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return nil }
      let characters = start.assumingMemoryBound(to: CChar.self)
      return cmark_parse_document(characters, bytes.count, CMARK_OPT_DEFAULT)
    }
  }

  /// Enters and leaves nodes as libcmark comes to them.
  private static func follow(_ iterator: OpaquePointer, visitor: inout some MarkdownVisitor) {
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
      guard event == CMARK_EVENT_ENTER else {
        visitor.leave()
        continue
      }
      let step = MarkdownStep(node)
      if visitor.enter(step) == .skip, !step.node.isLeaf {
        cmark_iter_reset(iterator, node, CMARK_EVENT_EXIT)
      }
    }
  }
}

extension MarkdownStep {
  fileprivate init(_ node: OpaquePointer) {
    self.node = MarkdownNode(node)
    firstLine = Int(cmark_node_get_start_line(node))
    lastLine = Int(cmark_node_get_end_line(node))
  }
}

extension MarkdownNode {
  fileprivate init(_ node: OpaquePointer) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_DOCUMENT: self = .document
    case CMARK_NODE_BLOCK_QUOTE: self = .quote
    case CMARK_NODE_LIST: self = .list(Self.marker(of: node))
    case CMARK_NODE_ITEM: self = .item
    case CMARK_NODE_HEADING: self = .heading(level: Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_PARAGRAPH: self = .paragraph
    case CMARK_NODE_THEMATIC_BREAK: self = .thematicBreak
    case CMARK_NODE_CODE_BLOCK: self = .codeBlock(info: Self.text(cmark_node_get_fence_info(node)))
    case CMARK_NODE_HTML_BLOCK: self = .htmlBlock(Self.text(cmark_node_get_literal(node)))
    default: self = Self.inline(node)
    }
  }

  private static func inline(_ node: OpaquePointer) -> MarkdownNode {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: .text(text(cmark_node_get_literal(node)))
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code(text(cmark_node_get_literal(node)))
    case CMARK_NODE_HTML_INLINE: .htmlInline(text(cmark_node_get_literal(node)))
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link(text(cmark_node_get_url(node)))
    case CMARK_NODE_IMAGE: .image(text(cmark_node_get_url(node)))
    default: .unknown
    }
  }

  private static func marker(of list: OpaquePointer) -> List.Marker {
    cmark_node_get_list_type(list) == CMARK_ORDERED_LIST
      ? .number(start: Int(cmark_node_get_list_start(list))) : .bullet
  }

  /// The C string in Swift; empty where libcmark has none.
  private static func text(_ characters: UnsafePointer<CChar>?) -> String {
    characters.map { StarFlanks.unmarked(String(cString: $0)) } ?? ""
  }
}
