import CivilTime
import Documents

/// Which of several lanes each entry of a day takes, so that entries at one time stand side by side.
struct WeekLanes {
  /// A lane among those of all entries that meet.
  struct Lane: Hashable {
    var index: Int
    var count: Int
  }

  /// One for each entry, in their order.
  private(set) var lanes: [Lane] = []

  /// Takes the first free lane; entries that follow one another without a gap do not meet.
  ///
  /// - Parameter entries: In order of time.
  init(_ entries: [WeekGrid.Entry]) {
    var (ends, first): ([Int], Int) = ([], 0)
    for entry in entries {
      let start = entry.start.minutes
      if ends.allSatisfy({ $0 <= start }) {
        close(from: first, with: ends.count)
        (ends, first) = ([], lanes.count)
      }
      let free = ends.firstIndex { $0 <= start } ?? ends.count
      if free == ends.count { ends.append(0) }
      ends[free] = start + entry.length
      lanes.append(Lane(index: free, count: 1))
    }
    close(from: first, with: ends.count)
  }

  /// Tells entries that meet how many lanes they share.
  private mutating func close(from first: Int, with count: Int) {
    for index in first..<lanes.count { lanes[index].count = count }
  }
}
