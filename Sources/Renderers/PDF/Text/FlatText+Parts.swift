extension FlatText {
  /// A part of a line that is not merely letters.
  struct Part {
    /// What it is in place of letters.
    enum Content {
      /// A line to write on, or a box.
      case gap(Gap)
      /// Letters that lead to an address.
      case link(address: String)
    }

    var content: Content
    /// Bytes of the text; of a link those in this line.
    var places: Range<Int>
  }

  /// The parts that begin in a line or reach into it, in order; a gap inside a link is told as a gap.
  func parts(in line: Range<Int>) -> [Part] {
    if gaps.isEmpty, links.isEmpty { return [] }
    let links = links.lazy.filter { $0.places.overlaps(line) }.map { link in
      Part(content: .link(address: link.address), places: link.places.clamped(to: line))
    }
    let gaps = gaps.lazy.filter { line.contains($0.place) }.map { gap in
      Part(content: .gap(gap), places: gap.place..<gap.place + 3)
    }
    return (Array(links) + gaps).sorted { $0.places.lowerBound < $1.places.lowerBound }
  }
}
