import TestSupport
import Testing

/// Documents are known again by their fingerprints, so these must hold all that documents hold.
struct FingerprintTests {
  @Test func `every stored property of a part of a document is in its fingerprint`() throws {
    let model =
      try Self.text(under: "Sources/Documents/Model") + Self.text(under: "Sources/CivilTime")
    let prints = try Self.text(under: "Sources/Documents/Fingerprint")
    var seen = 0
    for (name, body) in Self.parts(of: prints) {
      for property in Self.properties(of: name, in: model) {
        seen += 1
        let word = try Regex("\\b\(property)\\b").wordBoundaryKind(.simple)
        #expect(body.contains(word), "\(name).\(property)")
      }
    }
    #expect(seen > 100)
  }

  /// All files of a folder, one after the other.
  private static func text(under folder: String) throws -> [String] {
    try Repository.files(under: folder, endings: [".swift"]).flatMap { path in
      try Repository.text(path).split(separator: "\n", omittingEmptySubsequences: false)
        .map(String.init)
    }
  }

  /// The extensions that add parts, by the name of the part; those of plain values add themselves.
  private static func parts(of lines: [String]) -> [(name: String, body: String)] {
    lines.indices.compactMap { start in
      guard let match = lines[start].firstMatch(of: /^extension (?<name>[\w.]+): Fingerprinted \{$/)
      else { return nil }
      let body = lines[start...].prefix { $0 != "}" }.joined(separator: "\n")
      return body.contains("print.add(self)") ? nil : (String(match.name), body)
    }
  }

  /// What a struct stores; nothing for enums, whose cases the compiler counts.
  private static func properties(of name: String, in lines: [String]) -> [String] {
    let path = name.split(separator: ".").map(String.init)
    var scope = lines[...]
    for (depth, type) in path.enumerated() {
      let indent = String(repeating: "  ", count: depth)
      let isOuter = depth < path.count - 1
      let start = scope.firstIndex { line in
        line.hasPrefix("\(indent)public struct \(type):")
          || isOuter && line.contains(" \(type): ") && line.contains("Hashable")
      }
      guard let start else { return [] }
      scope = scope[(start + 1)...].prefix { $0 != "\(indent)}" }
    }
    let indent = String(repeating: "  ", count: path.count)
    return scope.compactMap { line in
      guard line.hasPrefix("\(indent)public "), !line.hasSuffix("{"), !line.contains(" { ") else {
        return nil
      }
      return line.firstMatch(of: /^ +public (?:var|let) (?<name>\w+):/).map { String($0.name) }
    }
  }
}
