import CTypesetting

/// The letters of a run in the order of the text, those together that show the same part of it.
struct GlyphClusters: Sequence, IteratorProtocol {
  struct Cluster {
    var glyphs: Slice<UnsafeBufferPointer<ozero_glyph>>
    /// Of the text.
    var places: Range<Int>
  }

  private let isBackward: Bool
  /// Of the text that all show.
  private let end: Int
  private let glyphs: UnsafeBufferPointer<ozero_glyph>
  /// Of those that are left, the first and the one after the last.
  private var rest: Range<Int>

  init(_ run: ozero_run) {
    let glyphs = UnsafeBufferPointer(start: run.glyphs, count: run.count)
    self.init(glyphs, isBackward: run.is_backward, end: run.end)
  }

  init(_ glyphs: UnsafeBufferPointer<ozero_glyph>, isBackward: Bool, end: Int) {
    self.isBackward = isBackward
    self.end = end
    self.glyphs = glyphs
    rest = glyphs.indices
  }

  mutating func next() -> Cluster? {
    guard !rest.isEmpty else { return nil }
    return isBackward ? nextBackward() : nextForward()
  }

  private mutating func nextForward() -> Cluster {
    let start = rest.lowerBound
    let place = glyphs[start].place
    var end = start + 1
    while end < rest.upperBound, glyphs[end].place == place { end += 1 }
    rest = end..<rest.upperBound
    return cluster(start..<end, before: rest.isEmpty ? nil : glyphs[end].place)
  }

  private mutating func nextBackward() -> Cluster {
    let end = rest.upperBound
    let place = glyphs[end - 1].place
    var start = end - 1
    while start > rest.lowerBound, glyphs[start - 1].place == place { start -= 1 }
    rest = rest.lowerBound..<start
    return cluster(start..<end, before: rest.isEmpty ? nil : glyphs[start - 1].place)
  }

  private func cluster(_ indices: Range<Int>, before next: UInt32?) -> Cluster {
    let place = Int(glyphs[indices.lowerBound].place)
    let end = next.map { Int($0) } ?? end
    return Cluster(glyphs: glyphs[indices], places: place..<Swift.max(place, end))
  }
}
