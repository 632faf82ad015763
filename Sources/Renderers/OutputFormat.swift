import Documents

/// A file format that documents can be written in.
///
/// A format is a pure function from a body to bytes. It reads no clock, no locale, no environment;
/// equal input gives equal bytes on every machine.
public protocol OutputFormat: Sendable {
  /// What the format writes of a body: the sections of pages, a workbook.
  associatedtype Content: Sendable

  /// The ending of file names, without the dot.
  static var fileExtension: String { get }

  /// Every format is made of the same value and keeps of it what it needs.
  init(_ frame: TreeFrame)

  /// What the format writes of the body; `nil` when it is none of the format's.
  func content(of body: Body) -> Content?

  /// The file; no bytes where it turns out that there is nothing to say.
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

  /// The file; `nil` when the document has nothing for the format.
  public func bytes(
    of document: Document,
    links: any LinkResolving
  ) throws(RenderingError) -> [UInt8]? {
    guard let content = content(of: document) else { return nil }
    let bytes = try render(content, of: document, links: links)
    return bytes.isEmpty ? nil : bytes
  }
}

/// The reason why a document could not be written.
public struct RenderingError: Error, Hashable, Sendable {
  /// Which document, so that the author finds its kind and subject.
  public var document: DocumentID
  /// Why; its Russian words are chosen by the edition.
  public var fault: FileFault

  /// A fault with the document in which it was met.
  public init(document: DocumentID, fault: FileFault) {
    self.document = document
    self.fault = fault
  }
}
