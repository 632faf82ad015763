import Pipeline
import Russian
import SourceText

/// What a filled table changed, as lines for people.
struct ImportSummary {
  private let outcome: MarkImportOutcome
  private let writes: Bool

  init(_ outcome: MarkImportOutcome, writes: Bool) {
    (self.outcome, self.writes) = (outcome, writes)
  }

  /// What was replaced, the files, and how many marks; each line ends.
  var text: String {
    (replaced + files + [counts + rest]).map { "\($0.harmless)\n" }.joined()
  }

  /// «hor-1, 24.11.2026: было 12, стало 14 (лист «Хор», строка 7, столбец F)».
  private var replaced: [String] {
    outcome.replaced.map { mark in
      "заменено: \(mark.group), \(mark.date.russianFigures): было \(mark.old), стало \(mark.new) "
        + "(\(mark.place))"
    }
  }

  private var files: [String] {
    outcome.files.map { Self.line(about: $0, writes: writes) }
  }

  /// «записан …», and where nothing is written «изменится …» or «появится …».
  static func line(about file: EditedFile, writes: Bool) -> String {
    "\(writes ? "записан" : file.isNew ? "появится" : "изменится") \(file.path)"
  }

  private var counts: String {
    let (new, replaced, kept) = (outcome.added, outcome.replaced.count, outcome.kept)
    if new + replaced + kept == 0 { return "в таблице нет отметок: менять нечего" }
    if new + replaced == 0 {
      return "всё уже записано (\(plural(kept, "отметка", "отметки", "отметок"))): менять нечего"
    }
    let parts = [
      new > 0 ? "новых – \(new)" : nil, replaced > 0 ? "заменено – \(replaced)" : nil,
      kept > 0 ? "уже записано – \(kept)" : nil,
    ]
    return "отметки: " + parts.compactMap(\.self).joined(separator: ", ")
      + (writes ? "" : "; ничего не записано (--dry-run)")
  }

  private var rest: String {
    outcome.isIncomplete ? "; перенесено не всё: исправьте названные ячейки и повторите" : ""
  }

  /// Why nothing is written.
  static let refusal =
    "ничего не записано: в таблице понято не всё; исправьте названные ячейки или перенесите понятое: --partial"
}
