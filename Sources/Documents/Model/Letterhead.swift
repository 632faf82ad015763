/// Who writes: lines at the head of a paper, beside an emblem where there is one.
///
/// Russian: «бланк».
public struct Letterhead: Hashable, Sendable {
  public var emblem: Picture?
  public var lines: [[Inline]]

  public init(emblem: Picture? = nil, lines: [[Inline]]) {
    self.emblem = emblem
    self.lines = lines
  }
}
