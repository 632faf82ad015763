/// The tree of what a file shows, and the way from the marks of its pages to it (ISO 32000-1, 14.7).
struct TagTree {
  /// What is in a tag, in the order in which it is read.
  private enum Child {
    /// Another tag, by index.
    case node(Int)
    /// What bears a mark of the page that the tag is on.
    case mark(Int)
    /// The number of the object of an annotation.
    case annotation(Int)
  }

  private struct Node {
    var tag: PDFTag
    /// What it says beside that.
    var note: PDFTagNote?
    /// The index of the tag that it is in; of the document its own.
    var parent: Int
    /// The numbers of its object and of that of its page.
    var object: Int
    /// 0 for the document, which is on no page.
    var page: Int
    /// In the order in which they are read.
    var children: [Child] = []
  }

  /// Whose tag something is.
  private enum Owner {
    /// Of each mark of a page: the tag, by index.
    case marks([Int])
    /// Of an annotation: the tag, by index.
    case annotation(Int)
  }

  /// The document first; the index is how others speak of a tag.
  private var nodes: [Node] = []
  /// By the numbers that pages and annotations have in the tree.
  private var owners: [Owner] = []
  /// The number of the root's object.
  private let root: Int

  /// A tree with the document alone.
  init(_ objects: inout PDFObjects) {
    root = objects.number()
    nodes.append(Node(tag: .document, parent: 0, object: objects.number(), page: 0))
  }

  /// The tag above all others.
  static let document = 0

  /// What was said of the tag when it was begun.
  func tag(of node: Int) -> PDFTag { nodes[node].tag }

  /// Adds a tag as the last in another one.
  ///
  /// - Returns: Its index.
  mutating func add(_ tag: PDFTag, _ note: PDFTagNote?, below parent: Int, page: Int, object: Int)
    -> Int
  {
    nodes.append(Node(tag: tag, note: note, parent: parent, object: object, page: page))
    nodes[parent].children.append(.node(nodes.count - 1))
    return nodes.count - 1
  }

  /// The number that a new page has in the tree.
  mutating func addPage() -> Int {
    owners.append(.marks([]))
    return owners.count - 1
  }

  /// The next mark of a page, which a tag gets.
  mutating func addMark(of node: Int, page: Int) -> Int {
    guard case .marks(var marks) = owners[page] else { return 0 }
    owners[page] = .marks([])
    marks.append(node)
    owners[page] = .marks(marks)
    nodes[node].children.append(.mark(marks.count - 1))
    return marks.count - 1
  }

  /// The number that the annotation of a tag has in the tree.
  mutating func addAnnotation(of node: Int, object: Int) -> Int {
    owners.append(.annotation(node))
    nodes[node].children.append(.annotation(object))
    return owners.count - 1
  }

  /// Writes the objects of all tags.
  ///
  /// - Returns: The number of the root's object.
  func write(to objects: inout PDFObjects) -> Int {
    for node in nodes { objects.add(node.object, syntax(of: node)) }
    let parents = objects.add("<</Nums[\(each: owners.enumerated(), syntax(ofEntry:_:))]>>")
    objects.add(
      root,
      """
      <</Type/StructTreeRoot/K \(object: nodes[Self.document].object)\
      /ParentTree \(object: parents)/ParentTreeNextKey \(owners.count)>>
      """
    )
    return root
  }

  /// The object of a tag.
  private func syntax(of node: Node) -> PDFSyntax {
    let parent = node.tag == .document ? root : nodes[node.parent].object
    let page = node.page > 0 && !node.children.isEmpty ? node.page : nil
    return """
      <</S\(node.tag.name)/P \(object: parent)\("/Pg", object: page)\(node.note?.entry ?? "")\
      /K[\(each: node.children, syntax(of:))]>>
      """
  }

  /// A child as its tag lists it.
  private func syntax(of child: Child) -> PDFSyntax {
    switch child {
    case .node(let node): "\(object: nodes[node].object) "
    case .mark(let mark): "\(mark) "
    case .annotation(let object): "<</Type/OBJR/Obj \(object: object)>> "
    }
  }

  /// The entry of a page or an annotation in the tree of parents (ISO 32000-1, 14.7.4.4).
  private func syntax(ofEntry index: Int, _ owner: Owner) -> PDFSyntax {
    switch owner {
    case .marks(let marks): "\(index)[\(each: marks, { "\(object: nodes[$0].object) " })]"
    case .annotation(let node): "\(index) \(object: nodes[node].object) "
    }
  }
}
