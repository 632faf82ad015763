extension Array where Element: Hashable {
  /// The elements, each once, in order: a value that many groups inherit is told once.
  public var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
