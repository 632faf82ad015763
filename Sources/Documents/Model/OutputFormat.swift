/// A file format that documents can be written in.
///
/// A format is a pure function from a body to bytes. It reads no clock, no locale, no environment;
/// equal input gives equal bytes on every machine.
public protocol OutputFormat: Sendable {
  /// What the format writes of a body: the sections of pages, a workbook.
  associatedtype Content: Sendable

  /// The ending of file names, without the dot.
  var fileExtension: String { get }

  /// Changes when the same document would give other bytes: code of the format, page shell.
  var version: String { get }

  /// What the format writes of the body; `nil` when it is none of the format's.
  func content(of body: Body) -> Content?

  /// The canonical bytes of all that the format reads of `document` and its links: equal bytes and
  /// an equal ``version`` mean equal files.
  func key(of content: Content, in document: Document, links: any LinkResolving) -> [UInt8]

  /// The file.
  func render(
    _ content: Content,
    of document: Document,
    links: any LinkResolving
  ) throws(RenderingError) -> [UInt8]
}

extension OutputFormat {
  /// What the format writes of the document; `nil` when it has no body for it.
  public func content(of document: Document) -> Content? {
    document.bodies.lazy.compactMap(content).first
  }
}

/// Knows where documents lie, seen from the document that is being written.
public protocol LinkResolving: Sendable {
  /// The relative address of the document; `nil` when it is not part of the edition.
  func address(of document: DocumentID) -> String?

  /// The document that is being written in its other formats, as files to take.
  var downloads: [Download] { get }
}

extension LinkResolving {
  public var downloads: [Download] { [] }
}

/// A file to take instead of reading a page.
public struct Download: Hashable, Sendable {
  /// The format as people know it: «XLSX».
  public var title: String
  /// Relative to the page.
  public var address: String

  public init(title: String, address: String) {
    self.title = title
    self.address = address
  }
}

/// The reason why a library could not write a document.
public struct RenderingError: Error, Hashable, Sendable {
  public var document: DocumentID
  /// In Russian.
  public var reason: String

  public init(document: DocumentID, reason: String) {
    self.document = document
    self.reason = reason
  }
}
