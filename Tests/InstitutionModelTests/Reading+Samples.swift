import InstitutionModel
import Diagnostics
import Regulation
import SourceText

/// What tests read: one file, or a handful of them.
enum Sample {
  /// How files are written that come with no regulation.
  private static let schemas = DefinitionSchemas(Regulation.builtIn.vocabulary)

  /// The files of a content folder, by their paths.
  static func reading(_ files: [String: String]) -> Reading {
    let inputs = files.map { InputFile(path: $0.key, bytes: Array($0.value.utf8)) }
    return DefinitionReader.read(inputs, in: "")
  }

  /// A program whose file says so.
  static func program(_ text: String) -> (program: ProgramLines?, diagnostics: [Diagnostic]) {
    let id = SourceFileID(index: 0)
    let file = SourceFile(path: "programs/hor.yaml", text: text)
    let role = FileRole.program("hor")
    let (contents, diagnostics) = FileContents.read(file, id: id, role: role, by: schemas)
    guard case .program(let source) = contents else { return (nil, diagnostics) }
    return (source.lines.value, diagnostics)
  }

  /// `institution.yaml` that says so.
  static func institution(
    _ text: String
  ) -> (institution: InstitutionLines?, diagnostics: [Diagnostic]) {
    let id = SourceFileID(index: 0)
    let file = SourceFile(path: "institution.yaml", text: text)
    let (contents, diagnostics) = FileContents.read(file, id: id, role: .institution, by: schemas)
    guard case .institution(let located) = contents else { return (nil, diagnostics) }
    return (located.value, diagnostics)
  }

  /// The periods of a `periods.yaml` that says so.
  static func periods(_ text: String) -> (periods: [PeriodLines], diagnostics: [Diagnostic]) {
    let id = SourceFileID(index: 0)
    let file = SourceFile(path: "periods.yaml", text: text)
    let (contents, diagnostics) = FileContents.read(file, id: id, role: .periods, by: schemas)
    guard case .periods(let located) = contents else { return ([], diagnostics) }
    return (located.map(\.value), diagnostics)
  }
}

extension [Diagnostic] {
  /// The codes, without those of missing keys: samples are short.
  var unexpectedCodes: [String] { map(\.code.name).filter { $0 != "missing-key" } }
}

/// A text and what it is read as; `nil` when it is refused.
struct Notation: CustomStringConvertible, Sendable {
  var text: String
  var value: String?

  init(_ text: String, _ value: String?) {
    self.text = text
    self.value = value
  }

  var description: String { "«\(text)»" }
}
