import Documents

/// Knows where every document of the edition lies.
public struct AddressBook: Sendable {
  /// A document's tree and its path there, without an ending.
  struct Address: Sendable {
    /// For everybody or for staff.
    var tree: Tree
    /// From the folder of the tree, with `/` between folders.
    var path: String
    /// The first is what links lead to.
    var formats: [FormatName]
    /// What a link leads to: the path with the ending of the first format, in UTF-8.
    var target: [UInt8]

    /// The path in a format, from the output folder.
    func path(as format: FormatName) -> String {
      "\(tree.rawValue)/\(path).\(format.fileExtension)"
    }
  }

  /// By document, each of the edition.
  private var addresses: [DocumentID: Address] = [:]

  /// The addresses of documents.
  ///
  /// - Parameters:
  ///   - documents: Every document of the edition, with the placement of its kind.
  ///   - currentPeriod: The id of the period whose papers lie at the short paths.
  init(_ documents: [(placement: Placement, ids: [DocumentID])], currentPeriod: String?) {
    for (placement, ids) in documents {
      for id in ids {
        let path = placement.path(of: id.subject, currentPeriod: currentPeriod)
        addresses[id] = Address(placement, path: path)
      }
    }
  }

  /// `nil` for what is no document of the edition.
  func address(of document: DocumentID) -> Address? { addresses[document] }

  /// Resolves links as seen from a document; `files` reads finished files by their paths, and archives are
  /// asked for whether they are made.
  func links(
    from document: DocumentID,
    files: FileReading = .none,
    isMade: @escaping @Sendable (DocumentID) -> Bool = { _ in true }
  ) -> RelativeLinks? {
    addresses[document].map {
      RelativeLinks(book: self, origin: $0, files: files, isMade: isMade)
    }
  }

  /// The path of a document in a format, from the output folder; `nil` when it is not made.
  func path(of document: DocumentID, as format: FormatName) -> String? {
    guard let address = addresses[document], address.formats.contains(format) else { return nil }
    return address.path(as: format)
  }
}

/// Relative links between documents of one tree, so that a tree can lie anywhere.
struct RelativeLinks: LinkResolving {
  /// Where all documents lie.
  let book: AddressBook
  /// The document in which the links stand.
  let origin: AddressBook.Address
  /// Finished files, whose sizes are told; none in the first turn.
  let files: FileReading
  /// Whether there is an archive to lead to.
  let isMade: @Sendable (DocumentID) -> Bool

  var path: String? { String(decoding: origin.target, as: UTF8.self) }

  /// The address of the page of a document; of its first format when it has no page.
  func address(of document: DocumentID) -> String? {
    guard let address = book.address(of: document), address.tree == origin.tree else { return nil }
    if address.formats.first == .zip, !isMade(document) { return nil }
    return relative(address.target)
  }

  /// `nil` for a file of the other tree, or one that is not made.
  func file(of document: DocumentID, as format: FormatName) -> Download? {
    guard let address = book.address(of: document), address.tree == origin.tree,
      address.formats.contains(format)
    else { return nil }
    let size = files.size(address.path(as: format))
    if files.isFinished && size == nil { return nil }
    return Download(
      title: format.fileExtension.uppercased(),
      address: relative(Array("\(address.path).\(format.fileExtension)".utf8)),
      size: size
    )
  }

  /// Of a file of any tree: archives for staff hold what they need.
  func bytes(of document: DocumentID, as format: FormatName) -> [UInt8]? {
    book.path(of: document, as: format).flatMap { files.bytes($0) }
  }

  /// Every format of the document but the page itself.
  var downloads: [Download] {
    origin.formats.filter { $0 != .html }.map { format in
      let path = "\(origin.path).\(format.fileExtension)"
      return Download(title: format.fileExtension.uppercased(), address: relative(Array(path.utf8)))
    }
  }

  /// The way from the origin's folder to a path of the same tree.
  ///
  /// Made of bytes: every page has dozens of links, which are asked for while it is written.
  private func relative(_ path: [UInt8]) -> String {
    let shared = sharedFolders(with: path)
    var way: [UInt8] = []
    way.reserveCapacity(path.count + 12)
    for byte in origin.target[shared...] where byte == UInt8(ascii: "/") {
      way.append(contentsOf: Self.up)
    }
    way += path[shared...]
    return String(decoding: way, as: UTF8.self)
  }

  /// From a folder to the one above.
  private static let up = Array("../".utf8)

  /// The number of bytes of the folders that the origin and a path both lie in.
  private func sharedFolders(with path: [UInt8]) -> Int {
    var shared = 0
    for index in 0..<min(origin.target.count, path.count) {
      guard origin.target[index] == path[index] else { break }
      if path[index] == UInt8(ascii: "/") { shared = index + 1 }
    }
    return shared
  }
}

extension AddressBook.Address {
  /// The address of a document whose path is known.
  fileprivate init(_ placement: Placement, path: String) {
    tree = placement.tree
    self.path = path
    formats = placement.formats
    let ending = placement.formats.first.map { ".\($0.fileExtension)" } ?? ""
    target = Array((path + ending).utf8)
  }
}
