/// What is to be said of tags that Cairo has no way to say.
struct TagNotes {
  /// By name, in the order in which the tags were begun.
  private var notes: [String: [String?]] = [:]

  /// Has to be told of each tag, also of those without an entry.
  mutating func add(_ entry: String?, of tag: String) { notes[tag, default: []].append(entry) }

  /// The entry of a tag's object, by its name and its number among those of the name.
  subscript(tag: String, number: Int) -> String? {
    guard let entries = notes[tag], entries.indices.contains(number) else { return nil }
    return entries[number]
  }
}
