import Diagnostics
import Foundation
import InstitutionModel
import Rules
import Schema
import Testing

/// Whatever line is garbled, one finding tells so: nothing follows from what was not understood.
struct GarbledLineTests {
  /// Files that between them have every kind of key.
  static let files = [
    "institution.yaml", "teachers.yaml", "periods.yaml", "programs/belaya-ladya.yaml",
    "programs/belye-parusa.yaml", "programs/glinyanaya-skazka.yaml",
    "programs/olimpiadnaya-astronomiya.yaml", "regulation.yaml", "pages/voprosy-i-otvety.md",
  ]

  /// A line with what is written in its place.
  struct Garbling: CustomTestStringConvertible, Sendable {
    var file: String
    var index: Int
    var line: String
    /// How many findings it may bring: none where any text is right.
    var findings: ClosedRange<Int>

    var testDescription: String { "\(file): \(line)" }
  }

  /// Each key garbled once, in the first line that has it.
  static let garblings: [Garbling] = {
    var seen: Set<String> = []
    return files.flatMap { file in
      keyLines(of: file).enumerated().flatMap { index, line -> [Garbling] in
        guard let key = key(of: line), isTried(key, in: file), seen.insert(key).inserted else {
          return []
        }
        let findings = findings(ofUnreadable: key, in: file)
        return [
          Garbling(file: file, index: index, line: misspelt(line, key), findings: 1...1),
          unreadable(line, key).map {
            Garbling(file: file, index: index, line: $0, findings: findings)
          },
        ].compactMap(\.self)
      }
    }
  }()

  @Test(arguments: garblings)
  func `a garbled line brings one finding, and none where any text is right`(
    _ garbling: Garbling
  ) throws {
    var lines = Self.lines(of: garbling.file)
    lines[garbling.index] = garbling.line
    let found = try findings(in: garbling.file, reading: lines.joined(separator: "\n"))
    #expect(garbling.findings.contains(found.count), "\(found)")
  }

  @Test func `there are keys of every kind`() { #expect(Self.garblings.count >= 150) }

  private static func lines(of file: String) -> [String] {
    String(decoding: MutationTests.inputs[file] ?? [], as: UTF8.self)
      .components(separatedBy: "\n")
  }

  /// The lines that have keys: of a page those above its prose.
  private static func keyLines(of file: String) -> ArraySlice<String> {
    let lines = lines(of: file)
    return file.hasSuffix(".md") ? lines.prefix { !$0.isEmpty } : lines[...]
  }

  /// What stands before the colon, with its indentation; `nil` for comments and other lines.
  private static func key(of line: String) -> String? {
    guard let colon = line.firstIndex(of: ":"), !line.contains("- http"),
      !line.drop(while: { $0 == " " }).hasPrefix("#")
    else { return nil }
    return String(line[..<colon])
  }

  /// None where every key of the name in such a file takes any text, one where none does.
  private static func findings(ofUnreadable key: String, in file: String) -> ClosedRange<Int> {
    let forms = forms(of: key, in: file)
    if forms.isEmpty || namesOthersUse.contains(name(of: key)) { return 0...1 }
    let free = forms.count(where: isFree)
    return free == forms.count ? 0...0 : free == 0 ? 1...1 : 0...1
  }

  /// Other lines call things by these, and are told to be wrong.
  private static let namesOthersUse: Set = ["имя", "группа", "e-mail", "номер"]

  /// The forms of every key of the name in such files.
  private static func forms(of key: String, in file: String) -> [Form] {
    let folder = file.firstIndex(of: "/").map { file[...$0] } ?? file[...]
    let name = name(of: key)
    return FileForm.all.filter { $0.path.hasPrefix(folder) }.flatMap { keys(in: $0.form) }
      .filter { $0.name == name }.map(\.form)
  }

  private static func name(of key: String) -> String { String(key.drop { " -".contains($0) }) }

  /// In `regulation.yaml` most keys are the institution's own words, of which any is right.
  private static func isTried(_ key: String, in file: String) -> Bool {
    file != "regulation.yaml" || !forms(of: key, in: file).isEmpty
  }

  private static func isFree(_ form: Form) -> Bool {
    switch form {
    case .text: true
    case .list(let item, _): isFree(item)
    // «текст или «нет»».
    case .oneOf(_, let forms): forms.first.map(isFree) ?? false
    case .number, .date, .time, .yesOrNo, .notation, .choice, .reference, .record, .entries: false
    }
  }

  private static func keys(in form: Form) -> [KeyForm] {
    switch form {
    case .text, .number, .date, .time, .yesOrNo, .notation, .choice, .reference: []
    case .record(let record): record.keys + record.keys.flatMap { keys(in: $0.form) }
    case .list(let item, _), .entries(_, let item): keys(in: item)
    case .oneOf(_, let forms): forms.flatMap(keys)
    }
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
