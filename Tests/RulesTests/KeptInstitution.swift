import InstitutionModel
import SourceText

/// An institution whose files are kept as they were read; only changed ones are read again.
struct KeptInstitution: Sendable {
  private let inputs: [InputFile]
  private let files: [FileReading]
  /// How the files are written by the regulation and the names that are among them.
  private let schemas: DefinitionSchemas

  init(_ inputs: [InputFile]) {
    let inputs = DefinitionReader.arranged(inputs)
    let schemas = DefinitionReader.schemas(of: inputs)
    self.inputs = inputs
    self.schemas = schemas
    files = inputs.indices.map { Self.read(inputs[$0], $0, by: schemas) }
  }

  /// What the folder says when these are its files.
  func reading(_ changed: [InputFile]) -> Reading {
    let changed = DefinitionReader.arranged(changed)
    let (schemas, isSame) = schemas(of: changed)
    let files = changed.indices.map { index in
      isSame && index < inputs.count && inputs[index] == changed[index]
        ? self.files[index] : Self.read(changed[index], index, by: schemas)
    }
    return Reading(joining: files, in: "", by: schemas)
  }

  /// The bytes of the file at a path; empty where there is none.
  func bytes(of path: String) -> [UInt8] { inputs.first { $0.path == path }?.bytes ?? [] }

  /// What the folder says when only one of its files is another.
  func reading(with bytes: [UInt8], as path: String) -> Reading {
    var changed = inputs
    for index in changed.indices where changed[index].path == path { changed[index].bytes = bytes }
    return reading(changed)
  }

  /// How the files are written, and whether the kept ones were read so too.
  private func schemas(of changed: [InputFile]) -> (DefinitionSchemas, isSame: Bool) {
    let differs = { (kind: FileKind) in
      Self.file(of: kind, among: changed) != Self.file(of: kind, among: inputs)
    }
    if differs(.regulation) { return (DefinitionReader.schemas(of: changed), false) }
    guard differs(.institution) || differs(.teachers) else { return (schemas, true) }
    let schemas = DefinitionReader.schemas(of: changed)
    return (schemas, schemas.reads(like: self.schemas))
  }

  /// A file that decides how others are read.
  private static func file(of kind: FileKind, among inputs: [InputFile]) -> InputFile? {
    inputs.first { FileRole(path: $0.path).kind == kind }
  }

  private static func read(
    _ input: InputFile,
    _ index: Int,
    by schemas: DefinitionSchemas
  ) -> FileReading {
    FileReading(input, id: SourceFileID(index: index), in: "", by: schemas)
  }
}
