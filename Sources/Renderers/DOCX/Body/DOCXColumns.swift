/// The columns of a table in twentieths of a point; rounded so that no error adds up.
struct DOCXColumns {
  /// Where columns begin, and where the last one ends.
  private let edges: [Int]

  /// Rounds where columns begin, not how wide they are.
  init(_ points: [Double]) {
    var edge = 0.0
    edges =
      [0]
      + points.map {
        edge += $0
        return edge.twentieths
      }
  }

  /// Of all columns together.
  var width: Int { edges.last ?? 0 }
  /// One for each column; may differ by one where the widths in points are equal.
  var widths: [Int] { zip(edges.dropFirst(), edges).map { $0 - $1 } }

  /// Of several columns; a span that reaches too far ends with the last one.
  func width(of span: Int, from column: Int) -> Int {
    let end = min(column + span, edges.count - 1)
    return edges[end] - edges[min(column, end)]
  }
}
