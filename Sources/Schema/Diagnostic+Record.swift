import Diagnostics
import Russian
import SourceText

extension Diagnostic {
  /// A text where lines with keys belong: the one that there must be, or those that are written first.
  @usableFromInline
  static func textForRecord(
    _ range: SourceRange,
    _ text: String,
    _ keys: [KeyForm],
    expected: String
  ) -> Diagnostic {
    let needed = keys.filter(\.isRequired).map(\.name)
    let names = needed.isEmpty ? keys.prefix(2).map(\.name) : needed
    let lines = names.map { "«\($0): …»" }.joined(separator: ", ")
    return Diagnostic(
      "wrong-shape",
      "здесь текст, а нужно – \(expected)",
      at: range,
      help: needed.only.map { "напишите \("\($0): \(text)".quotedWhole)" }
        ?? "напишите строками: \(lines)"
    )
  }
}
