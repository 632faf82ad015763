import Foundation
import Synchronization
import TestSupport

/// The Python readers of `Tests/readback`, started once.
final class Readback: Sendable {
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  static func book(_ bytes: [UInt8]) throws -> ReadBook { try started.get().read("xlsx", bytes) }

  static func paper(_ bytes: [UInt8]) throws -> ReadPaper { try started.get().read("docx", bytes) }

  static func rows(_ bytes: [UInt8]) throws -> [[String]] { try started.get().read("csv", bytes) }

  static func calendar(_ bytes: [UInt8]) throws -> ReadCalendar {
    try started.get().read("ics", bytes)
  }

  static func pdf(_ bytes: [UInt8]) throws -> ReadPDF { try started.get().read("pdf", bytes) }

  private static let started = Result { try Readback() }

  private let questions: FileHandle
  /// One question is asked and answered at a time.
  private let answers: Mutex<FileHandle>

  private init() throws {
    let python = Repository.root.appending(path: ".venv/bin/python")
    guard FileManager.default.isExecutableFile(atPath: python.path) else {
      throw Failure(
        description: """
          .venv/bin/python is missing: run `make test`, or \
          `python3 -m venv .venv && .venv/bin/pip install -r Tests/readback/requirements.txt`
          """
      )
    }
    let (input, output) = (Pipe(), Pipe())
    let process = Process()
    process.executableURL = python
    process.arguments = ["-B", Repository.root.appending(path: "Tests/readback/serve.py").path]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    questions = input.fileHandleForWriting
    answers = Mutex(output.fileHandleForReading)
  }

  private func read<Answer: Decodable>(_ kind: String, _ bytes: [UInt8]) throws -> Answer {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).readback")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let answer = try answers.withLock { answers in
      try questions.write(contentsOf: Data("\(kind) \(file.path)\n".utf8))
      return try Self.line(of: answers)
    }
    guard let read = try JSONDecoder().decode(Answer?.self, from: answer) else {
      throw Failure(description: "the file could not be read; the reason is printed above")
    }
    return read
  }

  private static func line(of answers: FileHandle) throws -> Data {
    var line = Data()
    while line.last != UInt8(ascii: "\n") {
      let part = answers.availableData
      guard !part.isEmpty else { throw Failure(description: "Tests/readback/serve.py has ended") }
      line += part
    }
    return line
  }
}
