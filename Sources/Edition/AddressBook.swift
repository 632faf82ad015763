import Documents

/// Knows where every document of the edition lies.
public struct AddressBook: Sendable {
  /// A document's tree and its path there, without an ending.
  struct Address: Sendable {
    var tree: Tree
    var path: String
    var formats: [FormatName]
  }

  private var addresses: [DocumentID: Address] = [:]

  /// The addresses of documents.
  ///
  /// - Parameters:
  ///   - documents: Every document of the edition.
  ///   - currentPeriod: The id of the period whose papers lie at the short paths.
  init(_ documents: some Sequence<DocumentID>, currentPeriod: String?) {
    for document in documents {
      guard let placement = Placement.of(kind: document.kind) else { continue }
      addresses[document] = Address(
        tree: placement.tree,
        path: placement.path(of: document.subject, currentPeriod: currentPeriod),
        formats: placement.formats
      )
    }
  }

  func address(of document: DocumentID) -> Address? { addresses[document] }

  /// Resolves links as seen from a document.
  func links(from document: DocumentID) -> RelativeLinks? {
    addresses[document].map { RelativeLinks(book: self, origin: $0) }
  }
}

/// Relative links between documents of one tree, so that a tree can lie anywhere.
struct RelativeLinks: LinkResolving {
  let book: AddressBook
  let origin: AddressBook.Address

  /// The address of the page of a document; of its first format when it has no page.
  func address(of document: DocumentID) -> String? {
    guard let target = book.address(of: document), target.tree == origin.tree,
      let format = target.formats.first
    else { return nil }
    return relative("\(target.path).\(format.fileExtension)")
  }

  var downloads: [Download] {
    origin.formats.filter { $0 != .html }.map { format in
      let path = "\(origin.path).\(format.fileExtension)"
      return Download(title: format.fileExtension.uppercased(), address: relative(path))
    }
  }

  /// The way from the origin's folder to a path of the same tree.
  private func relative(_ path: String) -> String {
    let (from, to) = (origin.path.utf8, path.utf8)
    var (here, there) = (from.startIndex, to.startIndex)
    var (fromRest, toRest) = (here, there)
    while here < from.endIndex, there < to.endIndex, from[here] == to[there] {
      let isFolderEnd = from[here] == UInt8(ascii: "/")
      (here, there) = (from.index(after: here), to.index(after: there))
      if isFolderEnd { (fromRest, toRest) = (here, there) }
    }
    let steps = from[fromRest...].count { $0 == UInt8(ascii: "/") }
    return String(repeating: "../", count: steps) + String(path[toRest...])
  }
}

extension FormatName {
  var fileExtension: String {
    switch self {
    case .html: "html"
    case .xlsx: "xlsx"
    case .csv: "csv"
    }
  }
}
