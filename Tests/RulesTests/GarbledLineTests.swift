import Diagnostics
import Foundation
import Rules
import Testing

/// Whatever line is garbled, one finding tells so: nothing follows from what was not understood.
struct GarbledLineTests {
  /// Files that between them have every kind of key.
  static let files = [
    "institution.yaml", "teachers.yaml", "periods.yaml", "programs/belaya-ladya.yaml",
    "programs/belye-parusa.yaml", "programs/glinyanaya-skazka.yaml",
    "programs/olimpiadnaya-astronomiya.yaml",
  ]

  /// A line with what is written in its place.
  struct Garbling: CustomTestStringConvertible, Sendable {
    var file: String
    var index: Int
    var line: String

    var testDescription: String { "\(file): \(line)" }
  }

  /// Each key garbled once, in the first line that has it.
  static let garblings: [Garbling] = {
    var seen: Set<String> = []
    return files.flatMap { file in
      lines(of: file).enumerated().flatMap { index, line -> [Garbling] in
        guard let key = key(of: line), seen.insert(key).inserted else { return [] }
        return [misspelt(line, key), unreadable(line, key)].compactMap { $0 }
          .map { Garbling(file: file, index: index, line: $0) }
      }
    }
  }()

  @Test(arguments: garblings)
  func `a garbled line brings one finding`(_ garbling: Garbling) throws {
    var lines = Self.lines(of: garbling.file)
    lines[garbling.index] = garbling.line
    let found = try findings(in: garbling.file, reading: lines.joined(separator: "\n"))
    #expect(found.count <= 1, "\(found)")
  }

  @Test func `there are keys of every kind`() { #expect(Self.garblings.count >= 150) }

  private static func lines(of file: String) -> [String] {
    String(decoding: MutationTests.inputs[file] ?? [], as: UTF8.self)
      .components(separatedBy: "\n")
  }

  /// What stands before the colon, with its indentation; `nil` for comments and other lines.
  private static func key(of line: String) -> String? {
    guard let colon = line.firstIndex(of: ":"), !line.drop(while: { $0 == " " }).hasPrefix("#")
    else { return nil }
    return String(line[..<colon])
  }

  private static func misspelt(_ line: String, _ key: String) -> String {
    key.dropLast() + "ъ" + line.dropFirst(key.count)
  }

  /// `nil` where the value is in the lines below.
  private static func unreadable(_ line: String, _ key: String) -> String? {
    let hasValue = line.dropFirst(key.count + 1).contains { $0 != " " }
    return hasValue ? "\(key): 88 ыы 99" : nil
  }

  private func findings(in file: String, reading text: String) throws -> [String] {
    var inputs = MutationTests.inputs
    inputs[file] = Array(text.utf8)
    return try MutationTests.validate(inputs).validation.diagnostics.map {
      "\($0.code.name): \($0.message)"
    }
  }
}
