import Documents

/// Links from the root of a server, for a page that is shown at any depth.
struct ServerLinks: LinkResolving {
  /// Where all documents lie.
  let book: AddressBook
  /// What the server calls the folder of the front page; ends with a slash.
  let folder: String

  /// `nil` for what is not for everybody.
  func address(of document: DocumentID) -> String? {
    guard let address = book.address(of: document), address.tree == .site else { return nil }
    return folder + String(decoding: address.target, as: UTF8.self)
  }
}
