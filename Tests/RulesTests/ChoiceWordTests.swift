import CivilTime
import Diagnostics
import Foundation
import InstitutionModel
import Rules
import Schema
import SourceText
import TestSupport
import Testing

/// Every list of words is guarded: a word that it lacks is told once, by its rule or by the reader.
struct ChoiceWordTests {
  /// A file that says one thing, by a word that no list has.
  struct Choice: CustomTestStringConvertible, Sendable {
    var path: String
    var list: String
    var text: String

    var testDescription: String { "\(path): \(text)" }
  }

  private static let word = "ыыыы"

  /// The files of a content folder that have lists of words.
  private static let paths = [
    "institution.yaml", "teachers.yaml", "periods.yaml", "programs/vesyolaya-kistochka.yaml",
    "regulation.yaml",
  ]

  static let choices = FileForm.all.flatMap { file in
    paths.filter { $0.hasPrefix(file.path.prefix { $0 != "…" }) }.flatMap { path in
      texts(of: file.form).map { Choice(path: path, list: $0.list, text: $0.text) }
    }
  }

  @Test(arguments: choices)
  func `a word that a list lacks brings one finding`(_ choice: Choice) throws {
    var inputs = try FixtureFiles.all(of: "small")
      .map { InputFile(path: $0.path, bytes: $0.bytes) }
      .filter { $0.path != choice.path }
    inputs.append(InputFile(path: choice.path, bytes: Array(choice.text.utf8)))
    let reading = DefinitionReader.read(inputs, in: "")
    let date = try #require(CalendarDate(iso: "2026-11-25"))
    let found = Validation(reading, on: date).diagnostics.filter { finding in
      finding.range.map { reading.sources[$0.file].words(at: $0) } == Self.word
    }
    #expect(found.count == 1, "\(found.map(\.message))")
  }

  @Test func `there are choices of every list`() {
    #expect(Set(Self.choices.map(\.list)).count >= 12)
  }

  /// For each choice inside of the form a value in one line that holds nothing else.
  private static func texts(of form: Form) -> [(list: String, text: String)] {
    switch form {
    case .text, .number, .date, .time, .yesOrNo, .notation, .reference: []
    case .choice(let list, _, _): [(list, word)]
    case .record(let record):
      record.keys.flatMap { key in
        texts(of: key.form).map { ($0.list, "{\"\(key.name)\": \($0.text)}") }
      }
    case .list(let item, _): texts(of: item).map { ($0.list, "[\($0.text)]") }
    case .entries(_, let item): texts(of: item).map { ($0.list, "{карантин: \($0.text)}") }
    case .oneOf(_, let forms): forms.flatMap { texts(of: $0) }
    }
  }
}

extension SourceFile {
  fileprivate func words(at range: SourceRange) -> String {
    String(decoding: text[Int(range.lower)..<Int(range.upper)], as: UTF8.self)
  }
}
