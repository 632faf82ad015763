import CivilTime
import SourceText

/// An occupation with others that began before its end and were not over at its start.
struct Overlap {
  /// The one that starts last, or at the same time and stands later in the files.
  var later: Occupation
  /// At most ``Overlaps/mostLabels``, by place in the week.
  var earlier: [Occupation]
}

/// Finds overlaps by a sweep over the week.
enum Overlaps {
  /// So many places are shown of one occupation.
  static let mostLabels = 5

  /// For each occupation those that run when it starts, as far as they contradict it.
  ///
  /// Two occupations of one text never contradict each other: it is one event for several groups,
  /// or a lesson whose own hours overlap.
  ///
  /// - Complexity: *n* log *n* and the number of pairs that run at once and do not contradict.
  static func among(
    _ occupations: [Occupation],
    where contradict: (Occupation, Occupation) -> Bool
  ) -> [Overlap] {
    let sorted = occupations.sorted {
      ($0.start, $0.end, $0.range, $0.group) < ($1.start, $1.end, $1.range, $1.group)
    }
    var running: [Occupation] = []
    var overlaps: [Overlap] = []
    for next in sorted {
      while let last = running.last, last.end <= next.start { running.removeLast() }
      var earlier: [Occupation] = []
      for other in running where !other.isOneThing(with: next) && contradict(other, next) {
        earlier.append(other)
        if earlier.count == mostLabels { break }
      }
      if !earlier.isEmpty { overlaps.append(Overlap(later: next, earlier: earlier)) }
      running.insert(next, at: place(of: next, in: running))
    }
    return overlaps
  }

  /// Where it keeps the order: what ends last comes first.
  private static func place(of next: Occupation, in running: [Occupation]) -> Int {
    var lower = 0
    var upper = running.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if running[middle].end > next.end { lower = middle + 1 } else { upper = middle }
    }
    return lower
  }
}
