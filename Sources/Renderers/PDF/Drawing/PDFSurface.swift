import CTypesetting
import Documents

/// A PDF in memory while it is drawn.
final class PDFSurface {
  /// Everything that is written of the file so far.
  var objects: PDFObjects
  /// The tags of the file so far.
  var tree: TagTree
  /// The operators of the page that is drawn.
  var content = PageContent()
  /// In the order in which they were first shown; their index is their name.
  var fonts: [FileFont] = []
  /// In the order in which they were first shown, each with the number of its object.
  var pictures: [(picture: Picture, object: Int)] = []
  /// In their order, the one that is drawn last.
  var pages: [Page] = []
  /// Documents of a pack with their first pages, counted from 1.
  var bookmarks: [(title: String, page: Int)] = []
  /// Of what all pages have: fonts and pictures.
  let resources: Int
  /// Of the list of pages.
  let pageList: Int
  /// Where decoded pictures are kept.
  private let shelf: PictureShelf
  /// The tags that are open, the innermost last.
  private var open = [TagTree.document]

  /// A page that is drawn.
  struct Page {
    /// The number of its object.
    let object: Int
    /// In points.
    let width: Double
    /// In points.
    let height: Double
    /// Its number in the tree of tags.
    let mark: Int
    /// The numbers of the objects of links on the page.
    var annotations: [Int] = []
  }

  /// An empty file whose pictures are looked up on the shelf.
  init(_ shelf: PictureShelf) {
    self.shelf = shelf
    var objects = PDFObjects()
    tree = TagTree(&objects)
    resources = objects.number()
    pageList = objects.number()
    self.objects = objects
  }

  /// An entry of the list beside the pages.
  func addBookmark(_ title: String, page: Int) { bookmarks.append((title, page)) }

  /// Begins a page; sides are in points.
  func beginPage(width: Double, height: Double) {
    let mark = tree.addPage()
    pages.append(Page(object: objects.number(), width: width, height: height, mark: mark))
    content.begin(height: height)
  }

  /// Ends the page and writes it.
  func endPage() {
    content.endMark()
    finishPage()
  }

  // MARK: Tags

  /// Says what is drawn next.
  func begin(_ tag: PDFTag, note: PDFTagNote? = nil) {
    let object = objects.number()
    let parent = innermost
    let page = pages[pages.count - 1].object
    open.append(tree.add(tag, note, below: parent, page: page, object: object))
  }

  /// The tag that was begun last of those that are open.
  var innermost: Int { open[open.count - 1] }

  /// Ends the tag that was begun last.
  func end() { open.removeLast() }

  /// Marks what is drawn next as that of the innermost tag, or as decoration.
  func mark() {
    let node = innermost
    let tag = tree.tag(of: node)
    if tag.hasContent {
      guard content.mark != .tag(node) else { return }
      let number = tree.addMark(of: node, page: pages[pages.count - 1].mark)
      content.begin(tag, node: node, mark: number)
    } else if content.mark != .decoration {
      content.beginDecoration()
    }
  }

  // MARK: Drawing

  /// A straight line; places and width are in points.
  func stroke(
    from left: Double,
    _ top: Double,
    to right: Double,
    _ bottom: Double,
    width: Double = 0.5
  ) {
    mark()
    content.set(lineWidth: width)
    content.stroke(from: left, top, to: right, bottom)
  }

  /// A dashed line to cut along.
  func strokeDashed(from left: Double, to right: Double, top: Double) {
    mark()
    content.setDashes(4, gap: 3)
    stroke(from: left, top, to: right, top)
    content.endDashes()
  }

  /// The four sides of an area.
  func stroke(_ area: Area, width: Double = 0.5) {
    mark()
    content.set(lineWidth: width)
    content.stroke(area)
  }

  /// An area in a grey from 0, black, to 1, white.
  func fill(_ area: Area, grey: Double) {
    mark()
    content.fill(area, grey: grey)
  }

  /// A QR code; the light edge that cameras need is part of `side`.
  func fill(_ code: QRMatrix, left: Double, top: Double, side: Double) {
    mark()
    let square = side / Double(code.side + 2 * QRMatrix.quiet)
    let edge = square * Double(QRMatrix.quiet)
    content.fill(code.runs, side: square, left: left + edge, top: top + edge)
  }

  /// - Throws: `FileFault` when the picture is damaged.
  func show(_ picture: Picture, in area: Area) throws(FileFault) {
    let number = try number(of: picture)
    mark()
    content.show(picture: number, in: area)
  }

  /// The index among the file's pictures; the same picture is written once.
  private func number(of picture: Picture) throws(FileFault) -> Int {
    if let known = pictures.firstIndex(where: { $0.picture == picture }) { return known }
    let object = try shelf.packed(picture).write(to: &objects)
    pictures.append((picture, object))
    return pictures.count - 1
  }
}
