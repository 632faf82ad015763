import Regulation
import Russian
import Schema
import SourceText
import TestSupport
import Testing
import YAMLTree

@testable import InstitutionModel

/// The forms of all files, walked beside what is written.
struct FileFormTests {
  @Test func `every example of a notation is read by its own shape`() {
    let notations = FileForm.all.flatMap { $0.form.all.compactMap(\.notation) }
    #expect(notations.count > 100)
    for notation in notations {
      for example in notation.examples + notation.words {
        #expect(notation.accepts(example), "\(notation.name): \(example)")
      }
    }
  }

  @Test func `every example of a key is read by its own shape, and all of it`() throws {
    let keys = FileForm.all.flatMap(\.form.allKeys)
    var tried = 0
    for key in keys {
      guard let example = key.example else { continue }
      let line = "\"\(key.name)\": \(example)\n"
      let file = SourceFile(path: "a.yaml", text: Array(line.utf8))
      let root = try #require(YAMLParser.parse(file, id: SourceFileID(index: 0)).root)
      guard case .mapping(let entries) = root.content, entries.count == 1 else {
        Issue.record("\(line)")
        continue
      }
      #expect(key.reads(entries[0].value), "\(line)")
      tried += 1
    }
    #expect(tried > 100)
  }

  @Test func `every key that is no mere text has an example`() {
    for key in FileForm.all.flatMap(\.form.allKeys) where key.form.isNotation {
      #expect(key.example != nil, "\(key.name)")
    }
  }

  @Test func `whatever people write for a key means one that there is`() {
    let names = Set(FileForm.all.flatMap(\.form.allKeys).map(\.name))
    for (word, keys) in KeyAliases.meanings {
      for key in keys { #expect(names.contains(key), "\(word): \(key)") }
    }
  }

  @Test func `a name of a key for staff is none of a key for all`() {
    let keys = FileForm.all.flatMap(\.form.allKeys)
    // Days and numbers hold no contact.
    let forAll = Set(keys.filter { !$0.isForStaff && $0.form.holdsWords }.map(\.name.folded))
    #expect(WrittenText.staffKeys.isDisjoint(with: forAll))
    #expect(WrittenText.staffKeys.count >= 10)
  }

  @Test func `every clause of a key is one of the regulation`() {
    let clauses = FileForm.all.flatMap { $0.form.all.flatMap(\.keys).compactMap(\.clause) }
    #expect(clauses.count > 50)
    let known = Set(Regulation.builtIn.clauses.keys)
    for clause in Set(clauses) { #expect(known.contains(Clause(clause)), "\(clause)") }
  }

  @Test func `what the demonstration writes has the forms that the keys declare`() throws {
    var files = 0
    for path in Repository.files(under: "Content", endings: [".yaml"]) {
      let file = SourceFile(path: path, text: try Repository.bytes(path))
      let root = try #require(YAMLParser.parse(file, id: SourceFileID(index: 0)).root)
      let form = try #require(
        FileForm.all.first { $0.isForm(of: path.dropFirst("Content/".count)) }
      )
      #expect(form.form.misfit(root) == nil, "\(path)")
      files += 1
    }
    #expect(files > 10)
  }
}

extension FileForm {
  fileprivate func isForm(of path: Substring) -> Bool {
    guard let gap = path.lastIndex(of: "/") else { return self.path == path }
    return self.path.hasPrefix(path[...gap]) && self.path.hasSuffix(".yaml")
  }
}

extension Form {
  /// This form and all inside of it.
  fileprivate var all: [Form] {
    switch self {
    case .text, .number, .date, .time, .yesOrNo, .notation, .choice, .reference: [self]
    case .record(let record): [self] + record.keys.flatMap(\.form.all)
    case .list(let item, _), .entries(_, let item): [self] + item.all
    case .oneOf(_, let forms): [self] + forms.flatMap(\.all)
    }
  }

  /// Whether a value has to be of a certain look.
  fileprivate var isNotation: Bool {
    switch self {
    case .number, .date, .time, .yesOrNo, .notation, .choice: true
    case .text, .reference, .record, .entries: false
    case .list(let item, _): item.isNotation
    case .oneOf(_, let forms): forms.contains { $0.isNotation } && example != nil
    }
  }

  fileprivate var notation: Schema.Notation? {
    switch self {
    case .number(let notation), .date(let notation), .time(let notation), .notation(let notation):
      notation
    case .text, .yesOrNo, .choice, .reference, .record, .list, .entries, .oneOf: nil
    }
  }

  fileprivate var keys: [KeyForm] { if case .record(let record) = self { record.keys } else { [] } }

  /// What does not fit the form, if anything.
  fileprivate func misfit(_ node: YAMLNode) -> String? {
    switch self {
    case .text, .choice, .reference: node.scalar == nil ? "\(node.content)" : nil
    case .number(let notation), .date(let notation), .time(let notation), .notation(let notation):
      node.scalar.map(notation.accepts) == true ? nil : "\(notation.name): \(node.content)"
    case .yesOrNo: node.scalar.map(["да", "нет"].contains) == true ? nil : "\(node.content)"
    case .record(let record): record.misfit(node)
    case .list(let item, let splitsText):
      (splitsText ? node.listItems : node.sequenceItems).lazy.compactMap(item.misfit).first
    case .entries(_, let value):
      if case .mapping(let entries) = node.content {
        entries.lazy.compactMap { value.misfit($0.value) }.first
      } else {
        "\(node.content)"
      }
    case .oneOf(_, let forms):
      forms.contains { $0.misfit(node) == nil }
        ? nil : forms.compactMap { $0.misfit(node) }.joined(separator: "; ")
    }
  }
}

extension RecordForm {
  fileprivate func misfit(_ node: YAMLNode) -> String? {
    guard case .mapping(let entries) = node.content else { return "\(title): \(node.content)" }
    return entries.lazy.compactMap { entry in
      guard let key = keys.first(where: { $0.name == entry.key.value }) else {
        return "\(title): \(entry.key.value)"
      }
      return key.form.misfit(entry.value)
    }.first
  }
}

extension YAMLNode {
  fileprivate var scalar: String? { if case .scalar(let text, _) = content { text } else { nil } }
}

extension Form {
  /// Whether an author's own words may stand somewhere in it.
  fileprivate var holdsWords: Bool {
    switch self {
    case .number, .date, .time, .yesOrNo, .notation: false
    case .text, .choice, .reference, .entries: true
    case .record(let record): record.keys.contains { $0.form.holdsWords }
    case .list(let item, _): item.holdsWords
    case .oneOf(_, let forms): forms.contains(where: \.holdsWords)
    }
  }
}
