import SourceText
import Testing

/// Lines of many places of a file.
struct LineIndexTests {
  @Test(arguments: [
    (0, 1), (3, 1), (4, 2), (5, 3), (9, 3), (10, 3), (99, 3),
  ])
  func `a place lies in the line after so many ends of lines`(_ offset: Int32, _ line: Int) {
    // The second letter takes two bytes; the second line is empty.
    let file = SourceFile(path: "a.yaml", text: "aя\n\nb: да")
    #expect(LineIndex(file).line(of: offset) == line)
  }

  @Test func `it agrees with the position that findings are drawn at`() {
    let file = SourceFile(path: "a.yaml", text: "группа: 1\n\n  уровень: базовый\n")
    for offset in Int32(0)...Int32(file.text.count) {
      #expect(LineIndex(file).line(of: offset) == file.position(of: offset).line)
    }
  }
}
