import Diagnostics
import Russian
import SourceText

extension Finding {
  /// So many places are shown beside a finding; of the rest only the number is told.
  static let mostPlaces = 5

  /// A finding that may have very many places, of which the first few are shown; `rest` is what the
  /// last of them says of so many others: « и ещё 3 группы».
  init(
    _ message: String,
    at range: SourceRange,
    places: [Label],
    rest: (Int) -> String,
    help: String?
  ) {
    // They are drawn from top to bottom, the finding's own file before others.
    let sorted = places.sorted {
      ($0.range.file == range.file ? 0 : 1, $0.range)
        < ($1.range.file == range.file ? 0 : 1, $1.range)
    }
    var labels = Array(sorted.prefix(Self.mostPlaces))
    if sorted.count > labels.count, let last = labels.indices.last {
      labels[last].text += rest(sorted.count - labels.count)
    }
    self.init(message, at: range, labels: labels, help: help)
  }
}

extension [Label] {
  /// The first twenty; the last of them says how many more there are.
  var bounded: [Label] {
    guard count > Self.most else { return self }
    var labels = Array(prefix(Self.most))
    let rest = plural(count - Self.most, "место", "места", "мест")
    labels[Self.most - 1].text += "; и\u{A0}ещё \(rest)"
    return labels
  }

  /// The length of a list that a person still reads.
  private static var most: Int { 20 }
}
