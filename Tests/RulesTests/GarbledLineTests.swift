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

  @Test func `a garbled line brings one finding`() throws {
    var seen: Set<String> = []
    for file in Self.files {
      let text = String(decoding: MutationTests.inputs[file] ?? [], as: UTF8.self)
      let lines = text.components(separatedBy: "\n")
      for (index, line) in lines.enumerated() {
        guard let key = key(of: line), seen.insert(key).inserted else { continue }
        for garbled in [misspelt(line, key), unreadable(line, key)].compactMap({ $0 }) {
          var changed = lines
          changed[index] = garbled
          let found = try findings(in: file, reading: changed.joined(separator: "\n"))
          #expect(found.count <= 1, "\(file): \(garbled): \(found)")
        }
      }
    }
  }

  /// What stands before the colon, with its indentation; `nil` for comments and other lines.
  private func key(of line: String) -> String? {
    guard let colon = line.firstIndex(of: ":"), !line.drop(while: { $0 == " " }).hasPrefix("#")
    else { return nil }
    return String(line[..<colon])
  }

  private func misspelt(_ line: String, _ key: String) -> String {
    key.dropLast() + "ъ" + line.dropFirst(key.count)
  }

  /// `nil` where the value is in the lines below.
  private func unreadable(_ line: String, _ key: String) -> String? {
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
