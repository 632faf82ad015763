import Russian

/// Gives the headings of a text anchors that are unique in it.
struct AnchorNames {
  /// Anchors that were given.
  private(set) var given: Set<String> = []
  /// How often each name was asked for.
  private var uses: [String: Int] = [:]

  /// The heading's words in ASCII, with a number when the name is taken; `nil` for no words.
  mutating func next(for words: String) -> String? {
    guard words.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    let base = words.slug
    var name = base
    while !given.insert(name).inserted {
      let number = uses[base, default: 1] + 1
      uses[base] = number
      name = "\(base)-\(number)"
    }
    return name
  }
}
