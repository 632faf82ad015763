import SourceText
import Testing

struct SourceTests {
  @Test(arguments: [
    (0, 1, 1), (3, 1, 1), (5, 1, 2), (9, 1, 4), (11, 2, 1), (15, 2, 2), (19, 3, 1), (99, 3, 1),
  ])
  func `a position counts lines and characters, not bytes or the mark`(
    _ offset: Int,
    _ line: Int,
    _ column: Int
  ) {
    let file = SourceFile(path: "а", text: "\u{FEFF}имя\r\n😀я\n")
    #expect(file.position(of: Int32(offset)) == SourcePosition(line: line, column: column))
  }

  @Test(arguments: [(0, "имя"), (1, "имя"), (2, "да"), (3, ""), (4, nil)] as [(Int, String?)])
  func `a line is without its end and the mark`(_ number: Int, _ line: String?) {
    #expect(SourceFile(path: "а", text: "\u{FEFF}имя\r\nда\n").line(number) == line)
  }

  @Test func `damaged text and wrong offsets are repaired`() {
    let file = SourceFile(path: "а", text: [0xD0, 0x41, 0x80])
    #expect(file.substring(-5, 99) == "\u{FFFD}A\u{FFFD}")
    #expect(file.substring(2, 1) == "")
    #expect(file.substring(50, 60) == "")
    #expect(file.position(of: 99).line == 1)
  }

  @Test func `files are in order of path whatever their order on disk`() {
    let paths = ["б.yaml", "a/z.yaml", "a.yaml", "Я.yaml"]
    let set = SourceSet(paths.map { SourceFile(path: $0, text: "") })
    let other = SourceSet(paths.reversed().map { SourceFile(path: $0, text: "") })
    #expect(set.files == other.files)
    #expect(set.files.map(\.path) == ["a.yaml", "a/z.yaml", "Я.yaml", "б.yaml"])
    for (id, file) in set.identified { #expect(set[id] == file) }
  }

  @Test func `ranges sort by file, then place`() {
    func range(_ file: Int, _ lower: Int, _ upper: Int) -> SourceRange {
      SourceRange(file: SourceFileID(index: file), lower: lower, upper: upper)
    }
    let sorted = [range(0, 5, 9), range(0, 6, 7), range(0, 6, 8), range(1, 0, 1)]
    #expect(sorted.reversed().sorted() == sorted)
    #expect(range(1, 4, 8).start == range(1, 4, 4))
    #expect(Located(2, at: range(0, 1, 2)).map { "\($0)" } == Located("2", at: range(0, 1, 2)))
  }
}
