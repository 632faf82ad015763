import Documents
import Renderers

/// A document in a format.
public enum Rendering: Sendable {
  /// A file that is its own key: to write it cost no more than to write its document down.
  case done([UInt8])
  /// A key, and the bytes when they are asked for; equal keys mean equal files.
  case keyed([UInt8], render: @Sendable () throws(RenderingError) -> [UInt8])

  /// `nil` when the document has nothing for the format.
  fileprivate init?<Format: OutputFormat>(
    _ format: Format,
    _ document: Document,
    _ links: any LinkResolving
  ) {
    guard let content = format.content(of: document) else { return nil }
    let start = Array("\(format.fileExtension) \(format.version)\n".utf8)
    self = .keyed(start + format.key(of: content, in: document, links: links)) {
      () throws(RenderingError) in
      try format.render(content, of: document, links: links)
    }
  }
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
      case .site: page(site, document, links)
      case .internal: page(staff, document, links)
      }
    case .xlsx: Rendering(xlsx, document, links)
    case .csv: Rendering(csv, document, links)
    }
  }

  private func page(_ html: HTML, _ document: Document, _ links: RelativeLinks) -> Rendering? {
    html.content(of: document).map { .done(html.render($0, of: document, links: links)) }
  }
}
