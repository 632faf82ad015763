import Documents
import Renderers

/// A document in a format, not yet written.
public struct Rendering: Sendable {
  /// Equal keys mean equal files; `nil` for a file that is its own key.
  public let key: [UInt8]?
  private let write: @Sendable () throws(RenderingError) -> [UInt8]

  /// `nil` when the document has nothing for the format.
  init?<Format: OutputFormat>(
    _ format: Format,
    _ document: Document,
    _ links: any LinkResolving
  ) {
    guard let content = format.content(of: document) else { return nil }
    key = format.key(of: content, in: document, links: links)
    write = { () throws(RenderingError) in
      try format.render(content, of: document, links: links)
    }
  }

  public func bytes() throws(RenderingError) -> [UInt8] { try write() }
}
