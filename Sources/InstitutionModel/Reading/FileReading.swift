import Diagnostics
import Schema
import SourceText

/// What one file of a content folder says.
///
/// It depends on the file, its place among the others and the folder alone, so that it may be kept
/// for as long as these stay as they are.
public struct FileReading: Sendable {
  let role: FileRole
  let file: SourceFile
  /// `nil` when nothing in the file can be used.
  let contents: FileContents?
  let diagnostics: [Diagnostic]
  let suppressions: [Suppression]
  let texts: [WrittenText]

  /// Reads a file; files may be read in any order, in parallel.
  ///
  /// - Parameters:
  ///   - input: The file, which is not foreign.
  ///   - id: Its place among the files of the folder.
  ///   - folder: The folder as it is shown before paths in messages.
  public init(_ input: InputFile, id: SourceFileID, in folder: String) {
    let role = FileRole(path: input.path)
    let path = folder.isEmpty ? input.path : "\(folder)/\(input.path)"
    guard role.isRead else {
      let file = SourceFile(path: path, text: [])
      self.init(role, file, diagnostics: [.misplacedFile(path)])
      return
    }
    let (file, refusals) = SourceDecoding.decode(
      bytes: input.bytes,
      path: path,
      id: id,
      accepting: role == .attendance ? .utf8OrWindows1251 : .utf8Only
    )
    guard refusals.isEmpty else {
      self.init(role, file, diagnostics: refusals)
      return
    }
    let (contents, notes) = FileContents.readNoting(file, id: id, role: role)
    let found = notes.reader.diagnostics
    self.init(role, file, contents, diagnostics: found, notes.suppressions, notes.texts)
  }

  private init(
    _ role: FileRole,
    _ file: SourceFile,
    _ contents: FileContents? = nil,
    diagnostics: [Diagnostic],
    _ suppressions: [Suppression] = [],
    _ texts: [WrittenText] = []
  ) {
    self.role = role
    self.file = file
    self.contents = contents
    self.diagnostics = diagnostics
    self.suppressions = suppressions
    self.texts = texts
  }

  /// The same file when another one describes the thing already: only that is told of it.
  func repeating(_ first: FileReading, id: SourceFileID) -> FileReading {
    let finding = Diagnostic.repeatedFile(file.path, as: first.file.path, id: id)
    return FileReading(role, file, diagnostics: [finding], suppressions)
  }
}
