import Diagnostics
import Russian
import SourceText

extension Diagnostic {
  /// A text where a record belongs: its one required key, or what may stand there.
  @usableFromInline
  static func textForRecord(
    _ range: SourceRange,
    _ text: String,
    _ keys: [KeyForm],
    expected: String
  ) -> Diagnostic {
    let names = keys.prefix(mostNames).map { "«\($0.name): …»" }.joined(separator: ", ")
    let remedy = keys.filter(\.isRequired).only.map { advice(for: text, $0.name) }
    return Diagnostic(
      "wrong-shape",
      "здесь текст, а нужно – \(expected)",
      at: range,
      help: remedy
        ?? "вместо текста напишите строками ниже, с отступом: \(names)"
    )
  }

  /// The text behind its key; several of a list are items of their own.
  private static func advice(for text: String, _ key: String) -> String {
    let parts = text.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
    guard parts.count > 1 else { return "напишите \("\(key): \(text)".quotedWhole)" }
    let items = parts.map { "- \(key): \($0)".quotedWhole }.joined(separator: ", строкой ниже ")
    return "напишите каждое отдельным пунктом: \(items)"
  }

  private static let mostNames = 3
}
