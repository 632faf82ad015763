import TestSupport

/// An institution that a seed decides: one of the small ones after a few changes.
public struct FuzzCase: Sendable {
  public let seed: UInt64
  public let files: FuzzFiles
  /// What was done, for people.
  public let changes: [String]

  public init(seed: UInt64, of bases: [FuzzFiles]) {
    self.seed = seed
    var random = Random(state: seed &* 0x9E37_79B9_7F4A_7C15)
    for _ in 0..<4 { _ = random.next() }
    let base = Int.random(in: 0..<bases.count, using: &random)
    var mutator = Mutator(bases[base], lenders: bases, random)
    var changes: [String] = []
    repeat { changes.append(mutator.change()) } while mutator.draws(2, of: 5) && changes.count < 8
    files = mutator.files
    self.changes = changes
  }
}
