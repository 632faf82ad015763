import Russian

/// Gives the headings of a text anchors that are unique in it.
struct AnchorNames {
  private var uses: [String: Int] = [:]

  /// The heading's words in ASCII, with a number when an earlier heading has the same ones.
  mutating func next(for words: String) -> String {
    let name = words.slug
    let count = uses[name, default: 0] + 1
    uses[name] = count
    return count == 1 ? name : "\(name)-\(count)"
  }
}
