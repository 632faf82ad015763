import Foundation
import Testing

@testable import YAMLTree

struct SyntaxTableTests {
  /// The beginnings of the problems that libyaml's reader, scanner and parser can name.
  private static let beginnings = [
    "block sequence entries are", "control characters are", "could not find", "did not find",
    "found ", "incomplete UTF", "input ", "invalid ", "mapping keys are", "mapping values are",
    "unexpected low",
  ]

  /// The problems in the library that this test runs with.
  private static func problemsOfLibrary() throws -> Set<String> {
    // Its size is told as zero, so it is read to its end and not by size.
    let maps = try FileHandle(forReadingFrom: URL(filePath: "/proc/self/maps")).readToEnd()
    let lines = String(decoding: maps ?? Data(), as: UTF8.self).split(separator: "\n")
    let library = lines.first { $0.contains("libyaml") }
    let path = try #require(library?.split(separator: " ").last.map(String.init))
    let bytes = try Data(contentsOf: URL(filePath: path))
    let words = bytes.split { $0 < 0x20 || $0 > 0x7E }.map { String(decoding: $0, as: UTF8.self) }
    return Set(words.filter { word in beginnings.contains { word.hasPrefix($0) } })
  }

  @Test func `every problem that the library can name has Russian words of its own`() throws {
    let problems = try Self.problemsOfLibrary()
    #expect(problems.count >= 40)
    #expect(problems.filter { !SyntaxTable.knows($0) }.sorted() == [])
  }

  @Test func `no translation has English words`() throws {
    for problem in try Self.problemsOfLibrary() {
      let words = SyntaxTable.message(for: problem)
      #expect(!containsEnglish(words.message + words.help), "\(problem)")
    }
  }
}
