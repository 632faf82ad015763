import TestSupport

/// Changes the files of an institution as no author means it, drawn from a seed.
struct Mutator {
  var files: FuzzFiles
  /// Institutions whose lines are borrowed.
  let lenders: [FuzzFiles]
  var random: Random

  init(_ files: FuzzFiles, lenders: [FuzzFiles], _ random: Random) {
    self.files = files
    self.lenders = lenders
    self.random = random
  }

  /// Changes something, and says what.
  mutating func change() -> String {
    guard let path = files.paths.randomElement(using: &random) else { return "nothing" }
    let kind = Int.random(in: 0..<20, using: &random)
    switch kind {
    case 0: changeFile(path)
    case 1: garble(path)
    case 2: changeLineEnds(of: path)
    case _: changeLines(of: path)
    }
    return "\(kind) \(path)"
  }

  mutating func draws(_ wins: Int, of all: Int) -> Bool {
    Int.random(in: 0..<all, using: &random) < wins
  }

  mutating func draw<Element>(_ elements: [Element], or other: Element) -> Element {
    elements.randomElement(using: &random) ?? other
  }

  /// A value that is wild, or borrowed from a line somewhere.
  mutating func wildValue() -> String {
    switch Int.random(in: 0..<6, using: &random) {
    case 0, 1: return draw(WildValues.all, or: "")
    case 2: return borrowedLine().value
    case 3:
      let count = draw([1, 2, 30, 119, 121, 999, 2_000, 2_001, 40_000], or: 1)
      let letter = draw(WildValues.letters, or: "а")
      return draws(1, of: 2) ? String(repeating: letter, count: count) : "\(letter)а\(letter)"
    case 4:
      let count = draw([2, 3, 50, 300], or: 2)
      let item = draw(WildValues.all, or: "1")
      let items = (0..<count).map { draws(1, of: 2) ? item : "\(item)\($0)" }
      return "[\(items.joined(separator: ", "))]"
    case _: return "\(draw(WildValues.all, or: "")) \(draw(WildValues.letters, or: "я"))"
    }
  }

  mutating func borrowedLine() -> DefinitionLine {
    let files = draw(lenders, or: self.files)
    let lines = Self.lines(of: files.bytes[draw(files.paths, or: "")] ?? [])
    return DefinitionLine(draw(lines, or: ""))
  }

  static func lines(of bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
