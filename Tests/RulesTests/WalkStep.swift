import Foundation
import Regulation
import TestSupport
import Testing

/// What a clause of the regulation says of one variation of the shipped institution.
///
/// The data were written from the regulation's text before the rules were looked at. A step begins with a line
/// `§ clause verdict`; lines `# ` say why; the changes of files are written like those of ``Mutation``, one after
/// the other where it takes several.
struct WalkStep: CustomTestStringConvertible, Sendable {
  /// What has to be found after the changes.
  enum Verdict: String {
    /// No error and no warning.
    case lawful
    /// An error or a warning of this clause.
    case unlawful
    /// A note of this clause: the files do not tell whether it is broken.
    case noted
    /// An error of the reader: nothing but what the clause allows is understood there.
    case unreadable
    /// Nothing is tried; the reason says why not.
    case unwalked
  }

  var clause: Clause
  var verdict: Verdict
  var reason: String
  /// One after the other, on the same files.
  var changes: [Mutation]

  var testDescription: String { "\(clause.name) \(verdict): \(reason)" }

  /// Every step of every data file, by file.
  static func all() throws -> [WalkStep] {
    try Repository.files(under: "Tests/Fixtures/walk", endings: [".txt"]).flatMap { path in
      let text = try Repository.text(path)
      return try text.split(separator: "\n§ ").dropFirst().map { try WalkStep($0, in: path) }
    }
  }

  private init(_ text: Substring, in path: String) throws {
    let lines = text.split(separator: "\n")
    let words = try #require(lines.first).split(separator: " ")
    verdict = try #require(words.last.flatMap { Verdict(rawValue: String($0)) }, "\(path): \(text)")
    clause = Clause(words.dropLast().joined(separator: " "))
    reason = lines.filter { $0.hasPrefix("# ") }.map { $0.dropFirst(2) }.joined(separator: " ")
    let area = URL(filePath: path).deletingPathExtension().lastPathComponent
    changes = try Mutation.changes(in: lines.dropFirst(), of: area)
  }
}
