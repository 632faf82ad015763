import Diagnostics
import SourceText
import YAMLTree

/// A file as a tree, which is parsed before the others since they depend on what it says.
///
/// Russian: «разобранный файл».
struct ParsedFile: Sendable {
  /// Its place among the files.
  let id: SourceFileID
  let root: YAMLNode?
  let diagnostics: [Diagnostic]

  /// `nil` without such a file, or when its bytes are no text.
  ///
  /// - Parameters:
  ///   - kind: What the file is.
  ///   - inputs: The files of the folder.
  ///   - doubts: How much of a tree the file's form does not understand.
  init?(
    _ kind: FileKind,
    among inputs: [InputFile],
    _ doubts: @escaping (YAMLNode) -> ReadingDoubts
  ) {
    guard let index = inputs.firstIndex(where: { FileRole(path: $0.path).kind == kind })
    else { return nil }
    self.init(inputs[index], id: SourceFileID(index: index), doubts)
  }

  /// `nil` when its bytes are no text; without doubts nobody chooses among remedies by the file's form.
  init?(_ input: InputFile, id: SourceFileID, _ doubts: ((YAMLNode) -> ReadingDoubts)? = nil) {
    let (file, refusals) = SourceDecoding.decode(bytes: input.bytes, path: input.path, id: id)
    guard refusals.isEmpty else { return nil }
    (root, diagnostics) = YAMLParser.parse(file, id: id, doubts: doubts)
    self.id = id
  }
}
