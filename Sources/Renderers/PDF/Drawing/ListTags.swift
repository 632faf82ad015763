/// Opens and closes the tags of lists around paragraphs that are items.
struct ListTags {
  private let surface: PDFSurface
  /// How many lists are open, each with an item.
  private var depth = 0

  init(_ surface: PDFSurface) { self.surface = surface }

  /// Comes to a paragraph at a depth; `marker` draws what hangs before it and begins an item.
  mutating func enter(depth wanted: Int, marker: (() -> Void)?) {
    while depth > wanted { closeList() }
    if depth == wanted, marker != nil {
      closeItem()
      openItem(marker)
    }
    while depth < wanted {
      surface.begin(.list)
      depth += 1
      openItem(depth == wanted ? marker : nil)
    }
  }

  /// Comes to what is no item.
  mutating func close() {
    while depth > 0 { closeList() }
  }

  /// Ends the innermost list with its item.
  private mutating func closeList() {
    closeItem()
    surface.end()
    depth -= 1
  }

  /// Begins an item: its marker, then its body.
  private func openItem(_ marker: (() -> Void)?) {
    surface.begin(.listItem)
    if let marker {
      surface.begin(.listMarker)
      marker()
      surface.end()
    }
    surface.begin(.listBody)
  }

  /// Ends body and item.
  private func closeItem() {
    surface.end()
    surface.end()
  }
}
