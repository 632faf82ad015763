import Documents
import Renderers

/// A document in a format: its key now, its bytes when they are asked for.
struct Rendering: Sendable {
  let key: [UInt8]
  private let bytes: @Sendable () throws(RenderingError) -> [UInt8]

  /// `nil` when the document has nothing for the format.
  init?<Format: OutputFormat>(
    _ format: Format,
    _ document: Document,
    _ links: any LinkResolving
  ) {
    guard let body = format.body(of: document) else { return nil }
    key =
      Array("\(format.fileExtension) \(format.version)\n".utf8)
      + format.key(of: body, in: document, links: links)
    bytes = { () throws(RenderingError) in
      try format.render(body, of: document, links: links)
    }
  }

  /// A page, which is its own key.
  init(page html: HTML, _ document: Document, _ links: any LinkResolving) {
    let page = html.key(of: document.blocks, in: document, links: links)
    key = page
    bytes = { () throws(RenderingError) in page }
  }

  func render() throws(RenderingError) -> [UInt8] { try bytes() }
}

/// The formats of a tree, ready to write.
struct FormatSet: Sendable {
  let site: HTML
  let staff: HTML
  let xlsx = XLSX()
  let csv = CSV()

  func file(
    _ name: FormatName,
    of document: Document,
    links: RelativeLinks
  ) -> Rendering? {
    switch name {
    case .html:
      switch links.origin.tree {
      case .site: Rendering(page: site, document, links)
      case .internal: Rendering(page: staff, document, links)
      }
    case .xlsx: Rendering(xlsx, document, links)
    case .csv: Rendering(csv, document, links)
    }
  }
}
