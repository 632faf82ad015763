import SourceText

/// Files that are parsed while others are read first, about as many as that takes time: what a tree says of its file
/// depends on no other, as long as nothing is wrong with it as YAML.
///
/// Russian: «файлы, разобранные заранее».
struct FilesReadAhead: Sendable {
  private let files: [SourceFileID: ParsedFile]

  init(among inputs: [InputFile]) {
    let isFirst = { (input: InputFile) in
      FileRole(path: input.path).kind.map(FilesReadFirst.kinds.contains) ?? false
    }
    var left = inputs.filter(isFirst).reduce(0) { $0 + $1.bytes.count }
    var files: [SourceFileID: ParsedFile] = [:]
    for (index, input) in inputs.enumerated() where left > 0 {
      guard let kind = FileRole(path: input.path).kind, kind.isTree, !isFirst(input) else {
        continue
      }
      left -= input.bytes.count
      let id = SourceFileID(index: index)
      files[id] = ParsedFile(input, id: id).flatMap { $0.diagnostics.isEmpty ? $0 : nil }
    }
    self.files = files
  }

  /// The file at a place, if it was parsed and nothing was found in it.
  subscript(id: SourceFileID) -> ParsedFile? { files[id] }
}
