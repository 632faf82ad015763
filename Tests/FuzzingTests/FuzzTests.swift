import CivilTime
import Foundation
import Fuzzing
import TestSupport
import Testing

/// Institutions that nobody means are checked, and built where they are accepted.
///
/// `make fuzz` goes on with other seeds for as long as one likes.
struct FuzzTests {
  /// The parts into which the seeds are cut, so that they run side by side.
  static let parts = Array(0..<4)

  private static let bases = Result { try FuzzFiles.bases() }
  private static let day = CalendarDate(year: 2026, month: 11, day: 25)

  private let trial: FuzzTrial
  private let bases: [FuzzFiles]

  init() throws {
    trial = FuzzTrial(on: try #require(Self.day))
    bases = try Self.bases.get()
  }

  @Test(arguments: parts)
  func `what is checked is told in Russian at its place`(_ part: Int) {
    for seed in stride(from: UInt64(part), to: 160, by: Self.parts.count) {
      let item = FuzzCase(seed: seed, of: bases)
      let outcome = trial.outcome(of: item.files, building: false)
      #expect(outcome.faults == [], "seed \(seed): \(item.changes)")
    }
  }

  @Test func `what is accepted is built`() {
    var built = 0
    for seed in UInt64(1_000)..<1_060 where built < 4 {
      let item = FuzzCase(seed: seed, of: bases)
      let outcome = trial.outcome(of: item.files, building: true)
      #expect(outcome.faults == [], "seed \(seed): \(item.changes)")
      if outcome.isAccepted { built += 1 }
      #expect(!outcome.isAccepted || outcome.files > 40)
    }
    #expect(built == 4)
  }

  @Test func `a seed always makes the same institution, and another one another`() {
    let files = FuzzCase(seed: 7, of: bases).files
    #expect(FuzzCase(seed: 7, of: bases).files == files)
    #expect((0..<10).contains { FuzzCase(seed: $0, of: bases).files != files })
  }

  /// Each was found by `make fuzz` and made small.
  @Test(arguments: faults)
  func `what was wrong once is right`(_ name: String) throws {
    let folder = Repository.root.appending(path: "\(Self.folder)/\(name)")
    let files = try FuzzFiles(folder: folder)
    #expect(!files.bytes.isEmpty)
    #expect(trial.outcome(of: files, building: true).faults == [])
  }

  private static let folder = "Tests/Fixtures/faults"
  private static let faults = Set(
    Repository.files(under: folder, endings: [".yaml", ".csv", ".md"]).compactMap { path in
      path.dropFirst(folder.count + 1).split(separator: "/").first.map(String.init)
    }
  ).sorted()

  @Test func `shrinking keeps what makes the fault, and little else`() {
    let lines = (0..<200).map { "line \($0)\n" }.joined()
    let files = FuzzFiles(["a.yaml": Array(lines.utf8), "b.yaml": Array("b\n".utf8)])
    var shrinking = Shrinking { files in
      String(decoding: files.bytes["a.yaml"] ?? [], as: UTF8.self).contains("17")
    }
    let small = shrinking.smallest(files)
    #expect(small.paths == ["a.yaml"])
    #expect(small.size <= "line 117\n".utf8.count)
  }
}
