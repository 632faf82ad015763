import Foundation
import TestSupport
import Testing

/// One change of a shipped file with what has to be found after it.
///
/// In the data file: the path; lines `- ` to be replaced and lines `+ ` to stand there instead (only
/// `+ ` for a new file); or a line `= ` with a ``FileChange``. For each finding a line `! code`,
/// which is at the first line that differs (at the line before where nothing new stands), or
/// `! code path:text of the line`.
struct Mutation: CustomTestStringConvertible, Sendable {
  /// The data file that keeps it, without its ending.
  var area: String
  var file: String
  var old: [String] = []
  var new: [String] = []
  var fileChange: FileChange?
  var expected: [String] = []

  /// Whether an author may well do so: nothing is found, or what the file of lawful changes lists.
  var isLawful: Bool { expected.isEmpty || area == "lawful" }

  var testDescription: String {
    let change = fileChange?.rawValue ?? new.first ?? "without \(old.first ?? "")"
    return "\(area): \(file): \(change)"
  }

  /// Every change of every data file, by file.
  static func all() throws -> [Mutation] {
    try Repository.files(under: "Tests/Fixtures/mutations", endings: [".txt"]).flatMap(all(in:))
  }

  private static func all(in path: String) throws -> [Mutation] {
    let area = URL(filePath: path).deletingPathExtension().lastPathComponent
    return try changes(in: try Repository.text(path).split(separator: "\n"), of: area)
  }

  /// The changes that lines of a data file describe.
  static func changes(in lines: some Sequence<Substring>, of area: String) throws -> [Mutation] {
    var mutations: [Mutation] = []
    for line in lines.map(String.init) {
      let rest = String(line.dropFirst(2))
      let last = mutations.count - 1
      switch line.prefix(2) {
      case "- ": mutations[last].old.append(rest)
      case "+ ": mutations[last].new.append(rest)
      case "= ":
        let change: FileChange = try #require(FileChange(rawValue: rest), "\(area): \(line)")
        mutations[last].fileChange = change
      case "! ": mutations[last].expected.append(rest)
      case "# ": break
      case _: mutations.append(Mutation(area: area, file: line))
      }
    }
    return mutations
  }

  /// Changes the files, and returns the line, from 1, where the change begins.
  func apply(to files: inout [String: [UInt8]]) throws -> Int {
    if let fileChange {
      try fileChange.apply(to: file, in: &files)
      return 1
    }
    guard let bytes = files[file] else {
      files[file] = Array((new.joined(separator: "\n") + "\n").utf8)
      return 1
    }
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = old.joined(separator: "\n") + (new.isEmpty ? "\n" : "")
    let place = try #require(text.range(of: lines), "no such lines in \(file)")
    let changed = text.replacingCharacters(in: place, with: new.joined(separator: "\n"))
    files[file] = Array(changed.utf8)
    return text[..<place.lowerBound].count { $0 == "\n" } + firstDifference
  }

  /// The first line that differs, from 1, counted from the first of the lines.
  private var firstDifference: Int {
    let common = zip(old, new).prefix { $0 == $1 }.count
    return min(common, new.count - 1) + 1
  }
}
