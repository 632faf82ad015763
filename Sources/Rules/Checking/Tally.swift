import SourceText

/// What was found while things were looked at, and how many there were.
struct Tally {
  /// In the order of the walk, those about what is missing too.
  var findings: [Finding] = []
  /// Those of which enough is known to compare.
  var looked = 0
  /// Those of which nothing is known.
  var unknown = 0
  /// Where those stand, as far as they have a place.
  var gaps: [SourceRange] = []

  init() {}

  init(_ look: Look) { add(look) }

  /// Counts one thing; a missing one is unknown, though something is found.
  ///
  /// `place` is asked only where nothing is known of it.
  mutating func add(_ look: Look, at place: @autoclosure () -> SourceRange? = nil) {
    switch look {
    case .unknown: addGap(place())
    case .missing(let more):
      addGap(place())
      findings += more
    case .fine: looked += 1
    case .found(let more):
      looked += 1
      findings += more
    }
  }

  private mutating func addGap(_ place: SourceRange?) {
    unknown += 1
    if let place { gaps.append(place) }
  }
}
