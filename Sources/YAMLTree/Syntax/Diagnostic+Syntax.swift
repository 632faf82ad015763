import Diagnostics
import SourceText

extension Diagnostic {
  /// A mistake in Russian, with the line that mends it.
  static func yamlSyntax(
    _ finding: SyntaxFinding,
    remedy: String?,
    in file: SourceFile,
    id: SourceFileID
  ) -> Diagnostic {
    let excerpt = excerpt(file, finding.lower, finding.upper)
    let words = finding.mistake.words(for: excerpt, remedy: remedy)
    var diagnostic = Diagnostic(
      "yaml-syntax",
      words.message,
      at: SourceRange(file: id, lower: finding.lower, upper: finding.upper),
      help: words.help
    )
    if let beginning = finding.beginning, beginning != finding.lower {
      let range = character(at: beginning, in: file, id: id)
      diagnostic.labels = [Label("с этим местом не совпадает", at: range)]
    }
    return diagnostic
  }

  /// A problem of libyaml in Russian, of which no mistake is known.
  static func yamlSyntax(
    _ problem: SyntaxProblem,
    in file: SourceFile,
    id: SourceFileID
  ) -> Diagnostic {
    let words = SyntaxTable.message(for: problem.text)
    let offset = problem.offset < file.text.count ? problem.offset : problem.contextOffset
    let range = character(at: offset ?? problem.offset, in: file, id: id)
    return Diagnostic("yaml-syntax", words.message, at: range, help: words.help)
  }

  /// The character at an offset; nothing at the end of the file or of a line.
  private static func character(
    at offset: Int,
    in file: SourceFile,
    id: SourceFileID
  ) -> SourceRange {
    let lower = min(offset, file.text.count)
    var upper = lower
    if upper < file.text.count, file.text[upper] >= UInt8(ascii: " ") { upper += 1 }
    while upper > lower, upper < file.text.count, file.text[upper] & 0xC0 == 0x80 { upper += 1 }
    return SourceRange(file: id, lower: lower, upper: upper)
  }

  /// The text of a stretch, short enough for a message.
  private static func excerpt(_ file: SourceFile, _ lower: Int, _ upper: Int) -> String {
    let longest = 40
    let text = file.substring(lower, min(upper, lower + longest * 4))
    return text.count <= longest ? text : text.prefix(longest) + "…"
  }
}
