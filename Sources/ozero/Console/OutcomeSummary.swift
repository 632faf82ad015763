import Publishing
import Russian
import SourceText

/// What a build did, in a few lines.
struct OutcomeSummary {
  let text: String

  init(_ outcome: PublishingOutcome, output: String) {
    var lines = [
      outcome.exchanged ? Self.changed(outcome, output) : Self.unchanged(outcome, output)
    ]
    if !outcome.foreign.isEmpty {
      let names = outcome.foreign.prefix(5).joined(separator: ", ")
      let more = outcome.foreign.count > 5 ? " и другие" : ""
      lines.append("перенесены файлы, созданные не программой: \(names)\(more)")
    }
    if let leftover = outcome.leftover {
      lines.append("прежняя публикация осталась в «\(leftover)»; следующая сборка её уберёт")
    }
    text = lines.map { "\($0.harmless)\n" }.joined()
  }

  private static func changed(_ outcome: PublishingOutcome, _ output: String) -> String {
    var parts = ["записано: \(files(outcome.written))"]
    if outcome.kept > 0 { parts.append("без изменений: \(files(outcome.kept))") }
    if outcome.removed > 0 { parts.append("убрано: \(files(outcome.removed))") }
    return "опубликовано в «\(output)» – \(parts.joined(separator: ", "))"
  }

  private static func unchanged(_ outcome: PublishingOutcome, _ output: String) -> String {
    "изменений нет, в «\(output)» по-прежнему \(files(outcome.kept))"
  }

  private static func files(_ count: Int) -> String { plural(count, "файл", "файла", "файлов") }
}
