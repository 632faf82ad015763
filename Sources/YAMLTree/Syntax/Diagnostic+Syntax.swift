import Diagnostics
import SourceText

extension Diagnostic {
  /// A problem of libyaml in Russian, with its usual cause.
  static func yamlSyntax(
    _ problem: SyntaxProblem,
    in file: SourceFile,
    id: SourceFileID
  ) -> Diagnostic {
    let range = SourceRange(file: id, lower: problem.offset, upper: problem.offset)
    return Diagnostic("yaml-syntax", .error, "файл не читается как YAML", at: range)
  }
}
