import Diagnostics
import Documents
import Rules
import SourceText

/// What the definitions lack, with the line that mends it.
struct MissingData {
  let source: InternalSource

  /// Warnings, rule by rule; the report has them all, with the notes.
  var blocks: [Block] {
    let found = source.checks.rules.map(\.findings).map { $0.filter { $0.severity == .warning } }
      .filter { !$0.isEmpty }
    guard !found.isEmpty else {
      return [.paragraph(["По\u{A0}сведениям всё есть. ", RegulationReport.link, "."])]
    }
    let ranges = found.joined().compactMap(\.range)
    let words = FindingWords(
      places: source.files.places(of: ranges),
      subjects: FindingSubjects(source)
    )
    return words.blocks(found) + [.paragraph(["Все замечания: ", RegulationReport.link, "."])]
  }
}
