/// What was found while things were looked at, and how many there were.
struct Tally {
  /// In the order of the walk, those about what is missing too.
  var findings: [Finding] = []
  /// Those of which enough is known to compare.
  var looked = 0
  /// Those of which nothing is known.
  var unknown = 0

  init() {}

  init(_ look: Look) { add(look) }

  /// Counts one thing; a missing one is unknown, though something is found.
  mutating func add(_ look: Look) {
    switch look {
    case .unknown: unknown += 1
    case .missing(let more):
      unknown += 1
      findings += more
    case .fine: looked += 1
    case .found(let more):
      looked += 1
      findings += more
    }
  }
}
