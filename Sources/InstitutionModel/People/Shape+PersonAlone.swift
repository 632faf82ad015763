import Schema

extension Shape where Value == String {
  /// Somebody whose post the key says already: the name without it, and without a category.
  static let personAlone = text.map { written, _, _ in
    NameWithPost(written)?.name ?? written.withoutRanks
  }
}
