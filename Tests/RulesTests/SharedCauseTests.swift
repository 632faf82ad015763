import Diagnostics
import SourceText
import Testing

@testable import Rules

/// What many groups owe to one line is told once, with each group counted once.
struct SharedCauseTests {
  @Test(arguments: [
    (1, ["группа «1»"]), (5, ["группа «5»"]), (6, ["группа «5» и ещё 1\u{A0}группа"]),
    (8, ["группа «5» и ещё 3\u{A0}группы"]),
  ])
  func `a group that owes a line for several grounds is counted once`(
    _ count: Int,
    _ last: [String]
  ) {
    var cause = SharedCause()
    for number in Array(1...count) + Array(1...count) {
      cause.add("не так", at: range(0), help: "исправьте", inheritedBy: group(number))
    }
    #expect(cause.findings.count == 1)
    #expect(cause.findings.flatMap { $0.labels.suffix(1).map(\.text) } == last)
    #expect(cause.findings.flatMap(\.labels).count == min(count, 5))
  }

  @Test
  func `labels of the finding's own file come first, and the last drawn one counts the rest`() {
    let places = [7, 3, 9, 4, 8, 5].map { Label("\($0)", at: range($0, file: $0 < 8 ? 1 : 0)) }
    let finding = Finding(
      "не так",
      at: range(0),
      places: places,
      rest: { " и ещё \($0)" },
      help: nil
    )
    #expect(finding.labels.map(\.text) == ["8", "9", "3", "4", "5 и ещё 1"])
  }

  private func group(_ number: Int) -> Term { Term("\(number)", at: range(number)) }

  private func range(_ offset: Int, file: Int = 0) -> SourceRange {
    SourceRange(file: SourceFileID(index: file), lower: offset, upper: offset + 1)
  }
}
