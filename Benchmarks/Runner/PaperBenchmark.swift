import CSystem
import CivilTime
import Edition
import Foundation
import Hashing
import Pipeline

/// Makes the notices of a generated institution in this process and measures what they cost.
struct PaperBenchmark {
  /// What so many papers in one format cost.
  struct Cost {
    var seconds: Double
    var papers: Int
    var pages: Int
    var bytes: Int

    var milliseconds: Double { seconds * 1000 / Double(papers) }
  }

  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  private let edition: Edition
  private let numbers: [Int]

  /// Writes an institution with so many groups into a folder and reads it; the papers are of the kind.
  ///
  /// - Throws: `Failure` when it has an error.
  init(papers: Int, of kind: String = "notice", in folder: URL) throws {
    // As `ozero` does.
    ozero_keep_memory(256 << 20)
    let programs = (papers + GeneratedGroup.countOfProgram - 1) / GeneratedGroup.countOfProgram
    let content = folder.appending(path: "Content")
    try GeneratedInstitution(programs: programs).files.write(to: content)
    let pipeline = Pipeline(
      program: SHA256.digest(of: []),
      today: { _ in
        CalendarDate(iso: GeneratedInstitution.buildDate)
      }
    )
    let request = Request(content: content.path, jobs: 1)
    guard let edition = pipeline.edition(of: try pipeline.check(request), for: request) else {
      throw Failure(description: "The generated institution has an error.")
    }
    self.edition = edition
    numbers = edition.documents(of: kind).subjects.prefix(papers).map(\.number)
  }

  /// CPU of the papers in a format, from the model to the bytes; the first few are made before to warm up.
  func cost(as format: String) throws -> Cost {
    for number in numbers.prefix(3) { _ = try edition.file(of: number, as: format) }
    var files: [[UInt8]] = []
    let start = ChildProcess.cpuSeconds()
    for number in numbers { files.append(try edition.file(of: number, as: format)?.bytes ?? []) }
    return Cost(
      seconds: ChildProcess.cpuSeconds() - start,
      papers: files.count,
      pages: format == "pdf" ? files.reduce(0) { $0 + Self.pages(of: $1) } : 0,
      bytes: files.reduce(0) { $0 + $1.count }
    )
  }

  /// The texts of the papers, as JSON.
  func texts() throws -> Data {
    try JSONEncoder().encode(numbers.map { PaperTexts(edition.document(of: $0)) })
  }

  /// The list of pages is an object of its own and begins with their number.
  private static func pages(of pdf: [UInt8]) -> Int {
    let start = Array("<</Type/Pages/Count ".utf8)
    let lines = pdf.split(separator: UInt8(ascii: "\n"))
    guard let list = lines.first(where: { $0.starts(with: start) }) else { return 0 }
    let digits = list.dropFirst(start.count).prefix { $0 >= 0x30 && $0 <= 0x39 }
    return Int(String(decoding: digits, as: UTF8.self)) ?? 0
  }
}
