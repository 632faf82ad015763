import Diagnostics
import DocumentKinds
import Hashing
import InstitutionModel
import SourceText

extension Pipeline {
  /// Reads a filled table of Приложение 1 and tells what it changes.
  ///
  /// The files as they would be are checked like any others: what a rule finds there is told at the cell.
  ///
  /// - Throws: `Failure` when a file cannot be read or the request makes no sense.
  public func importMarks(
    _ wanted: MarkImport,
    for request: Request
  ) throws(Failure) -> MarkImportOutcome {
    let file = ImportedFile(wanted.path, try ImportedFile.bytes(of: wanted.path))
    let desk = try AttendanceDesk(self, request)
    guard let register = desk.register else { return MarkImportOutcome(telling: desk.checked) }
    var outcome = MarkImportOutcome(telling: desk.checked)
    guard file.findings.allSatisfy({ $0.severity != .error }) else {
      outcome.told = desk.checked.with(file.findings)
      outcome.isIncomplete = true
      return outcome
    }
    let table = ReturnedTable(file.workbook, desk.names)
    var trial = MarkTrial(desk, register, table, file)
    try trial.run(self, partly: wanted.isPartial)
    return trial.outcome
  }
}

/// The definitions of a content folder beside their tables of attendance.
struct AttendanceDesk {
  let inputs: [InputFile]
  let checked: CheckedInstitution
  let names: AttendanceNames
  let request: Request
  /// `nil` where the definitions have an error.
  let register: AppendixOneRegister?

  init(_ pipeline: Pipeline, _ request: Request) throws(Failure) {
    inputs = DefinitionReader.arranged(try pipeline.files(of: request.content))
    checked = try pipeline.check(inputs, for: request)
    let reading = DefinitionReader.read(inputs, in: request.content)
    names = AttendanceNames(reading.definitions, reading.regulation)
    self.request = request
    register = checked.material.map { [checked] in AppendixOneRegister($0.source(checked, request))
    }
  }

  /// The tables as they are.
  func edits(_ register: AppendixOneRegister) -> AttendanceEdits {
    AttendanceEdits(checked.sources, names, register, for: request)
  }

  /// The files with others in the place of some.
  func inputs(replacing files: [InputFile]) -> [InputFile] {
    let paths = Set(files.map(\.path))
    return DefinitionReader.arranged(inputs.filter { !paths.contains($0.path) } + files)
  }
}
