/// Knows where documents lie, seen from the document that is being written.
public protocol LinkResolving: Sendable {
  /// The relative address of the document; `nil` when it is not part of the edition.
  func address(of document: DocumentID) -> String?

  /// The document that is being written in its other formats, as files to take.
  var downloads: [Download] { get }

  /// The finished file of another document; `nil` when there is none.
  func bytes(of document: DocumentID, as format: FormatName) -> [UInt8]?
}

extension LinkResolving {
  public var downloads: [Download] { [] }

  public func bytes(of document: DocumentID, as format: FormatName) -> [UInt8]? { nil }
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
