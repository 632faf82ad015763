import Foundation
import TestSupport

/// What openpyxl, a reader that we did not write, finds in a file of ours.
struct ReadBook: Decodable {
  var title: String
  var creator: String
  var created: String
  var modified: String
  /// All texts of cells, decoded as the format's specification says.
  var strings: [String]
  /// Parts with formulas or links.
  var suspiciousParts: [String]
  var yearsOfParts: [Int]
  var sheets: [ReadSheet]
}

struct ReadSheet: Decodable {
  struct PrintHeader: Decodable {
    var center: String
    var right: String
  }

  struct Validation: Decodable, Equatable {
    var range: String
    var kind: String
    var formula: String
    var severity: String
  }

  var name: String
  var cells: [String: ReadCell]
  var merged: [String]
  var freeze: String
  var filter: String
  var titleRows: String
  var orientation: String
  var paper: String
  var fit: Bool
  var fitHeight: String
  var header: PrintHeader
  var footer: String
  var validations: [Validation]
  var protected: Bool
  var widths: [Double]
  /// Points by the number of the row, where they are not left to the program.
  var heights: [String: Double]
}

struct ReadCell: Decodable, Equatable {
  /// `s` text, `n` number, `d` date, `f` formula, `empty`.
  var type: String
  var value: String
  var format: String
  var color: String
  var font: String
}

/// Runs the Python readers of `Tests/readback`.
enum Readback {
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  static func book(_ bytes: [UInt8]) throws -> ReadBook {
    try JSONDecoder().decode(ReadBook.self, from: run("xlsx.py", input: bytes))
  }

  static func rows(_ bytes: [UInt8]) throws -> [[String]] {
    try JSONDecoder().decode([[String]].self, from: run("csv_rows.py", input: bytes))
  }

  private static func run(_ script: String, input: [UInt8]) throws -> Data {
    let python = Repository.root.appending(path: ".venv/bin/python")
    guard FileManager.default.isExecutableFile(atPath: python.path) else {
      throw Failure(
        description: """
          .venv/bin/python is missing: run `make test`, or \
          `python3 -m venv .venv && .venv/bin/pip install -r Tests/readback/requirements.txt`
          """
      )
    }
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).readback")
    try Data(input).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }

    let process = Process()
    let output = Pipe()
    process.executableURL = python
    process.arguments = [Repository.root.appending(path: "Tests/readback/\(script)").path]
    process.standardInput = try FileHandle(forReadingFrom: file)
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(description: "\(script) could not read the file; its reason is printed above")
    }
    return data
  }
}
