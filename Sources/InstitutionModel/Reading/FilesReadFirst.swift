import Regulation
import Schema
import SourceText
import YAMLTree

/// The files that decide how the others are read, each parsed once: the regulation by its words, the institution by
/// its school year and its places, the teachers by their names.
///
/// Russian: «файлы, которые читаются первыми».
struct FilesReadFirst: Sendable {
  static let kinds: Set<FileKind> = [.regulation, .institution, .teachers]

  /// How all files are written.
  let schemas: DefinitionSchemas
  private let files: [ParsedFile]

  init(among inputs: [InputFile]) {
    let form = RegulationLines.schema(.builtIn)
    let regulation = ParsedFile(.regulation, among: inputs) { form.doubts(of: $0) }
    let own = regulation?.root.flatMap { form.value(of: \.vocabulary, in: $0).value }
    let words = own ?? .builtIn
    let teachers = ParsedFile(.teachers, among: inputs) { TeachersLines.schema.doubts(of: $0) }
    var institution: ParsedFile?
    schemas = DefinitionSchemas(words, teachers: teachers?.root) { form in
      institution = ParsedFile(.institution, among: inputs) { form.doubts(of: $0) }
      return institution?.root
    }
    files = [regulation, institution, teachers].compactMap(\.self)
  }

  /// The file at a place, if it was parsed.
  subscript(id: SourceFileID) -> ParsedFile? { files.first { $0.id == id } }
}
