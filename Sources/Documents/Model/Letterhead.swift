/// Who writes: lines at the head of a paper, beside an emblem where there is one.
///
/// Russian: «бланк».
public struct Letterhead: Hashable, Sendable {
  /// `nil` where the institution has none.
  public var emblem: Picture?
  /// From above; the formats choose how they are set.
  public var lines: [[Inline]]

  public init(emblem: Picture? = nil, lines: [[Inline]]) {
    self.emblem = emblem
    self.lines = lines
  }
}
