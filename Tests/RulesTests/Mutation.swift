import Foundation
import TestSupport
import Testing

/// One change of a shipped file with what has to be found after it.
///
/// In the data file: the path; lines `- ` to be replaced and lines `+ ` to stand there instead; for
/// each finding a line `! code`, which is at the first new line (at the line before where nothing
/// new stands), or `! code path:text of the line`.
struct Mutation: CustomTestStringConvertible, Sendable {
  var file: String
  var old: [String] = []
  var new: [String] = []
  var expected: [String] = []

  var testDescription: String { "\(file): \(new.first ?? "without \(old.first ?? "")")" }

  /// All changes of the data files of a folder, by file and place.
  static func all(under folder: String) throws -> [Mutation] {
    try Repository.files(under: folder, endings: [".txt"]).sorted().flatMap(read)
  }

  private static func read(_ path: String) throws -> [Mutation] {
    var mutations: [Mutation] = []
    for line in try Repository.text(path).split(separator: "\n").map(String.init) {
      let rest = String(line.dropFirst(2))
      switch line.prefix(2) {
      case "- ": mutations[mutations.count - 1].old.append(rest)
      case "+ ": mutations[mutations.count - 1].new.append(rest)
      case "! ": mutations[mutations.count - 1].expected.append(rest)
      case "# ": break
      case _: mutations.append(Mutation(file: line))
      }
    }
    return mutations
  }

  /// The changed text, and the line, from 1, where the change begins.
  func apply(to bytes: [UInt8]) throws -> (text: [UInt8], line: Int) {
    let text = String(decoding: bytes, as: UTF8.self)
    let place = try #require(text.range(of: old.joined(separator: "\n")), "no such lines")
    let changed = text.replacingCharacters(in: place, with: new.joined(separator: "\n"))
    let line = text[..<place.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)
    return (Array(changed.utf8), line.count)
  }
}
