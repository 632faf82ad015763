/// Knows where documents lie, seen from the document that is being written.
public protocol LinkResolving: Sendable {
  /// The relative address of the document; `nil` when it is not part of the edition.
  func address(of document: DocumentID) -> String?

  /// Where the page that is being written lies, from the root of its tree; `nil` for one that is sent alone.
  var path: String? { get }

  /// The document that is being written in its other formats, as files to take.
  var downloads: [Download] { get }

  /// A document as a file to take; `nil` when it is not made in the format.
  func file(of document: DocumentID, as format: FormatName) -> Download?

  /// The finished file of another document; `nil` when there is none.
  func bytes(of document: DocumentID, as format: FormatName) -> [UInt8]?
}

extension LinkResolving {
  /// For resolvers that know of no files.
  public var path: String? { nil }

  public var downloads: [Download] { [] }

  public func file(of document: DocumentID, as format: FormatName) -> Download? { nil }

  public func bytes(of document: DocumentID, as format: FormatName) -> [UInt8]? { nil }
}

/// A file to take instead of reading a page.
public struct Download: Hashable, Sendable {
  /// The format as people know it: «XLSX».
  public var title: String
  /// Relative to the page.
  public var address: String
  /// In bytes; `nil` while the file is not finished.
  public var size: Int?

  public init(title: String, address: String, size: Int? = nil) {
    self.title = title
    self.address = address
    self.size = size
  }
}
