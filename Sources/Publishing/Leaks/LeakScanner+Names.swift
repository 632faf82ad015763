import Contacts

extension LeakScanner {
  /// The leaks in the name of a file that others made, and of the folders it is in.
  ///
  /// No shapes of addresses: a folder may be called `join`.
  public func leaks(inNamesOf path: String) -> [Leak] {
    var seen: Set<String> = []
    return path.split(separator: "/").flatMap { Self.readings(of: String($0)) }
      .flatMap { contacts(in: $0) }
      .filter { $0.kind != .joinAddress && seen.insert($0.identity).inserted }
      .map { Leak($0, path: path, line: 0) }
  }

  /// A name as it is, and as people mean it: without an ending, with blanks.
  private static func readings(of name: String) -> [String] {
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    return [name, stem, stem.replacing("_", with: " ")]
  }
}
