import Documents

/// Pages of HTML: a document inside a page shell.
///
/// They are valid HTML and well-formed XML at once.
public struct HTML: OutputFormat {
  public static let fileExtension = "html"

  /// Shell, menu and words of all pages.
  let frame: TreeFrame

  public init(_ frame: TreeFrame) { self.frame = frame }

  /// Sections of pages; other bodies have no page.
  public func content(of body: Body) -> [Section]? {
    switch body {
    case .pages(let sections): sections
    case .workbook, .message, .calendar, .feed, .pack, .archive: nil
    }
  }

  /// Never fails: what cannot be linked to is written without a link.
  public func render(
    _ content: [Section],
    of document: Document,
    links: any LinkResolving
  ) -> [UInt8] {
    let blocks = content.reduce(0) { $0 + $1.blocks.count }
    let capacity = frame.shell.bytes.count + 4096 + blocks * 256
    var writer = PageWriter(frame, links: links, capacity: capacity)
    writer.page(content, of: document)
    return writer.out.take()
  }
}
