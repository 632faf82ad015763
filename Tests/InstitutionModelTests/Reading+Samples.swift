import Diagnostics
import InstitutionModel
import SourceText

/// What tests read: one file, or a handful of them.
enum Sample {
  /// The files of a content folder, by their paths.
  static func reading(_ files: [String: String]) -> Reading {
    let inputs = files.map { InputFile(path: $0.key, bytes: Array($0.value.utf8)) }
    return DefinitionReader.read(inputs, in: "")
  }

  /// A program whose file says so.
  static func program(_ text: String) -> (program: ProgramLines?, diagnostics: [Diagnostic]) {
    let (definitions, diagnostics) = file("programs/hor.yaml", text)
    return (definitions.programs.first?.lines.value, diagnostics)
  }

  /// `institution.yaml` that says so.
  static func institution(
    _ text: String
  ) -> (institution: InstitutionLines?, diagnostics: [Diagnostic]) {
    let (definitions, diagnostics) = file("institution.yaml", text)
    return (definitions.institution?.value, diagnostics)
  }

  /// The periods of a `periods.yaml` that says so.
  static func periods(_ text: String) -> (periods: [PeriodLines], diagnostics: [Diagnostic]) {
    let (definitions, diagnostics) = file("periods.yaml", text)
    return (definitions.periods.map(\.value), diagnostics)
  }

  /// A file alone, without findings about those that are missing.
  private static func file(
    _ path: String,
    _ text: String
  ) -> (definitions: Definitions, diagnostics: [Diagnostic]) {
    let read = reading([path: text])
    return (read.definitions, read.diagnostics.filter { $0.code != "missing-file" })
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
