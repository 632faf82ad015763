import Diagnostics
import SourceText
import Testing
import YAMLTree

struct RobustnessTests {
  private static let example = Array(
    """
    \u{FEFF}программа: Весёлая кисточка   # имя
    часов по плану: {1 год: 144, 2 год: "216"}
    текст: |
      раз
        два

    группы:
      - группа: 1
        расписание:
          - вторник 15:30–17:10
          - 'четверг'
      - группа: "2\\t"
        формы: [видеоролики, 'беседы', &a x, !t y]
        сноска: >-
          три
          четыре

    """.utf8
  )

  /// Reads damaged bytes as the pipeline does, and proves that every finding can be shown.
  private func check(_ bytes: [UInt8]) {
    let id = SourceFileID(index: 0)
    let (file, refused) = SourceDecoding.decode(bytes: bytes, path: "а.yaml", id: id)
    let (root, diagnostics) = YAMLParser.parse(file, id: id)
    #expect(root != nil || !diagnostics.isEmpty)
    for diagnostic in refused + diagnostics {
      #expect(!diagnostic.message.isEmpty)
      #expect(diagnostic.range.map { Int($0.upper) <= file.text.count } == true)
      #expect(diagnostic.labels.allSatisfy { Int($0.range.upper) <= file.text.count })
    }
    let drawn = FullFormat().draw(refused + diagnostics, in: SourceSet([file]))
    #expect(UTF8Validation.firstInvalidByte(in: drawn) == nil)
    if let root { checkRanges(root, within: 0...file.text.count) }
  }

  /// Every range lies inside its parent's, and siblings follow one another.
  private func checkRanges(_ node: YAMLNode, within bounds: ClosedRange<Int>) {
    let (lower, upper) = (Int(node.range.lower), Int(node.range.upper))
    #expect(bounds.lowerBound <= lower && upper <= bounds.upperBound)
    var end = lower
    for child in node.children {
      #expect(end <= Int(child.range.lower))
      checkRanges(child, within: lower...upper)
      end = Int(child.range.upper)
    }
  }

  @Test func `a file cut at any byte is survived`() {
    for length in 0...Self.example.count { check(Array(Self.example.prefix(length))) }
  }

  @Test(arguments: [0x01, 0x20, 0x40, 0x80, 0xFF] as [UInt8])
  func `a file with any byte changed is survived`(_ mask: UInt8) {
    for index in Self.example.indices {
      var bytes = Self.example
      bytes[index] ^= mask
      check(bytes)
    }
  }

  @Test func `signs of YAML strewn anywhere are survived`() {
    let signs = Array("\t\"'[]{},:-?*&!|>%@`#\n\r\\<".utf8)
    for index in stride(from: 0, to: Self.example.count, by: 3) {
      for sign in signs { check(Self.example.prefix(index) + [sign] + Self.example[index...]) }
    }
  }

  @Test func `random bytes are survived`() {
    var state: UInt64 = 2026
    for length in 0..<400 {
      let bytes = (0..<length).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 33)
      }
      check(bytes)
      check(bytes.map { $0 & 0x7F })
    }
  }

  @Test(arguments: ["[", "{", "- ", "? ", "a: [", "{a: ", "[[a], "])
  func `nesting 10,000 deep is refused`(_ opening: String) {
    let parsed = Parsed(String(repeating: opening, count: 10_000))
    #expect(parsed.root == nil)
    #expect(parsed.codes.count == 1)
  }

  @Test func `nesting by indents 10,000 deep is refused`() {
    var text = ""
    for depth in 0..<2_000 { text += String(repeating: " ", count: depth) + "а:\n" }
    #expect(Parsed(text).codes == ["yaml-too-deep"])
  }

  @Test func `a bomb of aliases is refused where it stands`() {
    var text = "a0: &a0 [x, x]\n"
    for level in 1...30 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    let parsed = Parsed(text + "? *a30\n: 1\n")
    #expect(parsed.root == nil)
    #expect(Set(parsed.codes) == ["yaml-alias", "yaml-anchor"])
  }

  @Test(arguments: [
    "а: \"", "а: '", "а: ", "а: |\n  ", "# ", "а: [", "- - - ", "а", "", "а: 'б' ", "а: \"\\u",
  ])
  func `a scalar of two megabytes takes linear time`(_ start: String) {
    let text = start + String(repeating: "я", count: 1_000_000)
    let clock = ContinuousClock()
    let time = clock.measure { check(Array(text.utf8)) }
    #expect(time < .seconds(20))
  }

  @Test func `a scalar of ten megabytes is refused unread, one of eight is read`() {
    let text = Array(repeating: UInt8(ascii: "a"), count: 10_000_000)
    #expect(Parsed(text).codes == ["file-too-large"])
    #expect(Parsed(Array(text.prefix(SourceDecoding.longestFile))).codes.isEmpty)
  }

  @Test(arguments: [
    "а: 1\n", "- &x !y z\n", "- ~ : *a\n", "{}: 1\n", "а,", "\n\n", "- [а: ]\n", "'я':\n ",
  ])
  func `two hundred kilobytes of mistakes takes linear time`(_ unit: String) {
    let text = String(repeating: unit, count: 200_000 / unit.utf8.count)
    let clock = ContinuousClock()
    let time = clock.measure { _ = Parsed(text) }
    #expect(time < .seconds(10))
  }
}

extension YAMLNode {
  fileprivate var children: [YAMLNode] {
    switch content {
    case .scalar: []
    case .sequence(let items): items
    case .mapping(let entries): entries.map(\.value)
    }
  }
}
