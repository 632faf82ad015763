/// The columns of a table in twentieths of a point; rounded so that no error adds up.
struct DOCXColumns {
  /// Where columns begin, and where the last one ends.
  private let edges: [Int]

  init(_ points: [Double]) {
    var edge = 0.0
    edges =
      [0]
      + points.map {
        edge += $0
        return edge.twentieths
      }
  }

  var width: Int { edges.last ?? 0 }
  var widths: [Int] { zip(edges.dropFirst(), edges).map { $0 - $1 } }

  func width(of span: Int, from column: Int) -> Int {
    let end = min(column + span, edges.count - 1)
    return edges[end] - edges[min(column, end)]
  }
}
