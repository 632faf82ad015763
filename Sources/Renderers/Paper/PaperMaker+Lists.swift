import Documents

extension PaperMaker {
  /// The items of a list: the marker hangs before the first paragraph of each.
  func items(_ list: List, depth: Int, in style: PaperParagraph.Style?) -> [PaperBlock] {
    list.items.enumerated().flatMap { index, item in
      var marker: String? = self.marker(list.marker, at: index)
      return item.flatMap { block -> [PaperBlock] in
        if case .list(let inner) = block { return items(inner, depth: depth + 1, in: style) }
        return blocks([block], in: style ?? .item).map { block in
          guard case .paragraph(var paragraph) = block else { return block }
          paragraph.marker = marker
          paragraph.depth = depth + 1
          marker = nil
          return .paragraph(paragraph)
        }
      }
    }
  }

  private func marker(_ marker: List.Marker, at index: Int) -> String {
    switch marker {
    case .bullet: "•"
    case .number(let start): "\(start + index)."
    case .checkbox: "☐"
    }
  }
}
