import CivilTime
import Diagnostics
import InstitutionModel
import Rules
import SourceText
import TestSupport
import Testing

@testable import Pipeline

/// The order in which files and threads come changes nothing.
struct ShuffledFilesTests {
  @Test(arguments: UInt64(1)...8)
  func `findings and sources are the same for shuffled files`(_ seed: UInt64) throws {
    let inputs = try Self.damagedInputs()
    var random = Random(state: seed)
    let ordered = try Self.checked(inputs)
    let shuffled = try Self.checked(inputs.shuffled(using: &random))
    #expect(ordered.diagnostics.count >= 12)
    #expect(shuffled.diagnostics == ordered.diagnostics)
    #expect(shuffled.paths == ordered.paths)
  }

  @Test(arguments: 1...8)
  func `threads give results in the order of their inputs`(_ workers: Int) {
    for count in [0, 1, 7, 8, 9, 1000] {
      #expect(Parallel.map(count, workers: workers) { $0 * $0 } == (0..<count).map { $0 * $0 })
    }
  }

  @Test(arguments: 1...4)
  func `each number is taken by one worker`(_ workers: Int) {
    let taken = Parallel.workers(workers, over: 1001, run: 16) { next in
      var numbers: [Int] = []
      while let run = next() { numbers += run }
      return numbers
    }
    #expect(taken.count == workers)
    #expect(taken.flatMap { $0 }.sorted() == Array(0..<1001))
  }

  /// A fixture with a wrong key in each list and two programs that are the same.
  private static func damagedInputs() throws -> [InputFile] {
    try FixtureFiles.all(of: "two-departments").flatMap { path, bytes in
      let text = String(decoding: bytes, as: UTF8.self)
        .replacing("уровень:", with: "уровен:").replacing("учащихся: 1", with: "учащихся: -1")
      let file = InputFile(path: path, bytes: Array(text.utf8))
      let copy = InputFile(path: "\(path.dropLast(5))-2.yaml", bytes: file.bytes)
      return path.hasPrefix("programs/") ? [file, copy] : [file]
    }
  }

  private static func checked(
    _ inputs: [InputFile]
  ) throws -> (diagnostics: [Diagnostic], paths: [String]) {
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 22))
    let reading = DefinitionReader.read(inputs, in: "Content")
    let validation = Validation(reading, on: date)
    return (validation.diagnostics, reading.sources.files.map(\.path))
  }
}
