import Hashing

/// What a document says, as bytes: by them it is known again, whatever it was made from.
///
/// Texts and lists tell their length and choices their case, so that no two documents have the same bytes. A link is
/// there with where it leads, which is not the document's to know.
public struct Fingerprint {
  private var bytes: [UInt8] = []
  /// Knows where documents lie.
  private let links: any LinkResolving

  /// - Parameters:
  ///   - document: What is to be known again.
  ///   - links: Resolves its links.
  public init(of document: Document, links: any LinkResolving) {
    self.links = links
    bytes.reserveCapacity(32_768)
    add(links.downloads)
    add(document)
  }

  /// Equal digests for documents of which equal files are made.
  public var digest: Digest { SHA256.digest(of: bytes) }

  mutating func add(_ part: some Fingerprinted) { part.add(to: &self) }

  mutating func add(_ parts: [some Fingerprinted]) {
    add(parts.count)
    for part in parts { part.add(to: &self) }
  }

  mutating func add(_ lists: [[some Fingerprinted]]) {
    add(lists.count)
    for list in lists { add(list) }
  }

  mutating func add(_ part: (some Fingerprinted)?) {
    add(part != nil)
    part?.add(to: &self)
  }

  mutating func add(_ text: String) {
    add(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func add(_ raw: [UInt8]) {
    add(raw.count)
    bytes += raw
  }

  mutating func add(_ number: Int) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func add(_ isTrue: Bool) { bytes.append(isTrue ? 1 : 0) }

  /// Which of several cases the next parts belong to.
  mutating func add(case number: UInt8) { bytes.append(number) }

  /// Another document, with where a link to it leads.
  mutating func add(_ document: DocumentID) {
    add(document.kind)
    add(document.subject)
    add(links.address(of: document))
  }

  /// A file of another document.
  mutating func add(_ document: DocumentID, as format: FormatName) {
    add(document)
    add(format)
    add(links.file(of: document, as: format))
  }
}

/// A part of a document that its fingerprint takes in with every property.
protocol Fingerprinted {
  func add(to print: inout Fingerprint)
}

extension RawRepresentable where Self: Fingerprinted, RawValue == UInt8 {
  func add(to print: inout Fingerprint) { print.add(case: rawValue) }
}
