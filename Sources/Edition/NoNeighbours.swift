import Documents

/// The links of a file that lies by itself: they lead nowhere, so their words stand alone.
struct NoNeighbours: LinkResolving {
  /// Every document is elsewhere.
  func address(of document: DocumentID) -> String? { nil }
}
