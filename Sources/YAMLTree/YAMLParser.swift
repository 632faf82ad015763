import Diagnostics
import SourceText

/// Reads a YAML file into a tree whose every key and value knows its place.
public enum YAMLParser {
  /// The deepest nesting of lists and mappings that is read.
  public static let deepestNesting = 32

  /// The tree of a file and all that is wrong with the file as YAML.
  ///
  /// `root` is `nil` when the tree would not be what the author meant; problems that leave the
  /// values readable (duplicate keys, anchors, tags) are reported beside a whole tree.
  ///
  /// - Complexity: linear in the length of the file.
  public static func parse(
    _ file: SourceFile,
    id: SourceFileID
  ) -> (root: YAMLNode?, diagnostics: [Diagnostic]) {
    guard file.text.count <= SourceDecoding.longestFile else { return (nil, [.fileTooLarge(id)]) }
    guard !file.text.isEmpty else { return (nil, [.yamlEmpty(id)]) }
    return file.text.withUnsafeBufferPointer { text in
      guard var reader = EventReader(text, file: id) else {
        return (nil, [.yamlSyntax(SyntaxProblem(offset: 0), in: file, id: id)])
      }
      var builder = TreeBuilder(text, file: id)
      while true {
        switch reader.next() {
        case .success(let event):
          if builder.accept(event) == .goOn { continue }
        case .failure(let problem):
          builder.stop(with: .yamlSyntax(problem, in: file, id: id))
        }
        return builder.finish()
      }
    }
  }
}
