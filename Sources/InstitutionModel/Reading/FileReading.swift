import Diagnostics
import Schema
import SourceText

/// What one file of a content folder says.
///
/// It depends on the file, its place among the others, the folder, the regulation's words, the first day of the
/// school year and the institution's names alone, so that it may be kept for as long as these stay as they are.
///
/// Russian: «файл описаний».
public struct FileReading: Sendable {
  let role: FileRole
  let file: SourceFile
  /// What the file adds to what is known; `nil` for one that is not read.
  let contribution: FileKind.Contribution?
  let diagnostics: [Diagnostic]
  let suppressions: [Suppression]
  let texts: [WrittenText]
  let unknownWords: [UnknownWord]

  /// Reads a file; files may be read in any order, in parallel.
  ///
  /// - Parameters:
  ///   - input: The file, which is not foreign.
  ///   - id: Its place among the files of the folder.
  ///   - folder: The folder as it is shown before paths in messages.
  ///   - schemas: How files are written by the institution's regulation.
  public init(
    _ input: InputFile,
    id: SourceFileID,
    in folder: String,
    by schemas: DefinitionSchemas
  ) {
    self.init(input, id: id, in: folder, by: schemas, nil)
  }

  /// Reads a file, which is perhaps parsed already.
  init(
    _ input: InputFile,
    id: SourceFileID,
    in folder: String,
    by schemas: DefinitionSchemas,
    _ parsed: ParsedFile?
  ) {
    let role = FileRole(path: input.path)
    let path = folder.isEmpty ? input.path : "\(folder)/\(input.path)"
    guard case .read(let kind, let name) = role else {
      let file = SourceFile(path: path, text: [])
      self.init(role, file, diagnostics: [MisplacedFile(path, input.bytes, schemas).diagnostic])
      return
    }
    let (file, refusals) = SourceDecoding.decode(
      bytes: input.bytes,
      path: path,
      id: id,
      accepting: kind.encodings
    )
    guard refusals.isEmpty else {
      self.init(role, file, kind.unread(name), diagnostics: refusals)
      return
    }
    var notes = FileNotes()
    notes.reader.yearStart = schemas.yearStart
    notes.parsed = parsed.map { ($0.root, $0.diagnostics) }
    let contribution = kind.read(file, id, name, schemas, &notes) ?? kind.unread(name)
    let diagnostics = notes.reader.diagnostics.map { finding in
      kind == .changes ? finding.withKeysOfChange(in: file, schemas.yearStart) : finding
    }
    self.init(role, file, contribution, diagnostics: diagnostics, notes)
  }

  private init(
    _ role: FileRole,
    _ file: SourceFile,
    _ contribution: FileKind.Contribution? = nil,
    diagnostics: [Diagnostic],
    _ notes: FileNotes = FileNotes()
  ) {
    self.role = role
    self.file = file
    self.contribution = contribution
    self.diagnostics = diagnostics
    suppressions = notes.suppressions
    texts = notes.texts
    unknownWords = notes.reader.unknownWords
  }

  /// The same file when it is a copy of another one's program: only that is told of it.
  func copying(_ original: FileReading, id: SourceFileID) -> FileReading {
    var notes = FileNotes()
    notes.suppressions = suppressions
    let finding = Diagnostic.copiedProgram(file.path, of: original.file.path, id: id)
    return FileReading(role, file, diagnostics: [finding], notes)
  }

  /// The same file when another one describes the thing already: only that is told of it.
  func repeating(_ first: FileReading, id: SourceFileID) -> FileReading {
    let finding = Diagnostic.repeatedFile(file.path, as: first.file.path, id: id)
    var notes = FileNotes()
    notes.suppressions = suppressions
    return FileReading(role, file, diagnostics: [finding], notes)
  }
}
