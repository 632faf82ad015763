/// What was found while things were looked at, and how many there were.
struct Tally {
  var findings: [Finding] = []
  var looked = 0
  /// Those of which nothing is known.
  var unknown = 0

  init() {}

  init(_ look: Look) { add(look) }

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
