import Diagnostics
import Regulation
import Schema
import SourceText
import YAMLTree

/// `regulation.yaml` as a tree, which is parsed first: its words decide how all files are written.
///
/// Russian: «своё Положение».
struct ParsedRegulation: Sendable {
  /// Its place among the files.
  let id: SourceFileID
  let root: YAMLNode?
  let diagnostics: [Diagnostic]
  /// What it says of the words; the built-in ones where nothing of that can be read.
  let words: Vocabulary

  /// `nil` without such a file, or when its bytes are no text.
  init?(among inputs: [InputFile]) {
    guard let index = inputs.firstIndex(where: { FileRole(path: $0.path).kind == .regulation })
    else { return nil }
    let (input, id) = (inputs[index], SourceFileID(index: index))
    let (file, refusals) = SourceDecoding.decode(bytes: input.bytes, path: input.path, id: id)
    guard refusals.isEmpty else { return nil }
    let schema = RegulationLines.schema(.builtIn)
    let (root, diagnostics) = YAMLParser.parse(file, id: id) { schema.doubts(of: $0) }
    words = root.flatMap { schema.value(of: \.vocabulary, in: $0).value } ?? .builtIn
    (self.id, self.root, self.diagnostics) = (id, root, diagnostics)
  }
}
