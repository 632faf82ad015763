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
  /// - Parameters:
  ///   - file: The file.
  ///   - id: Its identity.
  ///   - doubts: What the file's form does not understand of a tree, by which a remedy is chosen.
  /// - Returns: The tree and the findings.
  /// - Complexity: linear in the length of the file.
  public static func parse(
    _ file: SourceFile,
    id: SourceFileID,
    doubts: ((YAMLNode) -> ReadingDoubts)? = nil
  ) -> (root: YAMLNode?, diagnostics: [Diagnostic]) {
    let (root, findings) = findings(in: file, id: id, doubts: doubts)
    return (root, findings.map(\.diagnostic))
  }

  /// The same, with the edits that mend what is wrong.
  static func findings(
    in file: SourceFile,
    id: SourceFileID,
    doubts: ((YAMLNode) -> ReadingDoubts)? = nil
  ) -> (root: YAMLNode?, findings: [YAMLFinding]) {
    guard file.text.count <= SourceDecoding.longestFile else {
      return (nil, [YAMLFinding(.fileTooLarge(id))])
    }
    return YAMLText(file, id: id, doubts: doubts).read()
  }
}
