import CTypesetting

/// The letters of a run in the order of the text, those together that show the same part of it.
struct GlyphClusters: Sequence, IteratorProtocol {
  /// Letters of the font that show one part of the text: mostly one for one.
  struct Cluster {
    /// In the order of the run, from left to right.
    var glyphs: Slice<UnsafeBufferPointer<ozero_glyph>>
    /// Of the text.
    var places: Range<Int>
  }

  /// Whether the run goes from right to left, so that its letters are read from the last on.
  private let isBackward: Bool
  /// Of the text that all show.
  private let end: Int
  /// All letters of the run, from left to right.
  private let glyphs: UnsafeBufferPointer<ozero_glyph>
  /// Of those that are left, the first and the one after the last.
  private var rest: Range<Int>

  /// The letters of a run, which lives as long as its text.
  init(_ run: ozero_run) {
    let glyphs = UnsafeBufferPointer(start: run.glyphs, count: run.count)
    self.init(glyphs, isBackward: run.is_backward, end: run.end)
  }

  /// The same of letters at hand; `end` is the place in the text after them.
  init(_ glyphs: UnsafeBufferPointer<ozero_glyph>, isBackward: Bool, end: Int) {
    self.isBackward = isBackward
    self.end = end
    self.glyphs = glyphs
    rest = glyphs.indices
  }

  /// The next letters in the order of the text; `nil` after the last.
  mutating func next() -> Cluster? {
    guard !rest.isEmpty else { return nil }
    return isBackward ? nextBackward() : nextForward()
  }

  /// Letters of one place from the left.
  private mutating func nextForward() -> Cluster {
    let start = rest.lowerBound
    let place = glyphs[start].place
    var end = start + 1
    while end < rest.upperBound, glyphs[end].place == place { end += 1 }
    rest = end..<rest.upperBound
    return cluster(start..<end, before: rest.isEmpty ? nil : glyphs[end].place)
  }

  /// Letters of one place from the right.
  private mutating func nextBackward() -> Cluster {
    let end = rest.upperBound
    let place = glyphs[end - 1].place
    var start = end - 1
    while start > rest.lowerBound, glyphs[start - 1].place == place { start -= 1 }
    rest = rest.lowerBound..<start
    return cluster(start..<end, before: rest.isEmpty ? nil : glyphs[start - 1].place)
  }

  /// What letters show reaches to the place of the next ones.
  private func cluster(_ indices: Range<Int>, before next: UInt32?) -> Cluster {
    let place = Int(glyphs[indices.lowerBound].place)
    let end = next.map { Int($0) } ?? end
    return Cluster(glyphs: glyphs[indices], places: place..<Swift.max(place, end))
  }
}
