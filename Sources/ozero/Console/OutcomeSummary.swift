import Glibc
import Publishing
import Russian
import SourceText

/// What a build did, in a few lines.
struct OutcomeSummary {
  /// Lines with their ends, without signs that would command a terminal.
  let text: String

  /// First what became of the files, then whatever people should know of.
  init(_ outcome: PublishingOutcome, output: String) {
    var lines = [
      outcome.exchanged ? Self.changed(outcome, output) : Self.unchanged(outcome, output)
    ]
    if !outcome.foreign.isEmpty {
      let names = outcome.foreign.prefix(5).joined(separator: ", ")
      let more = outcome.foreign.count > 5 ? " и другие" : ""
      lines.append("перенесены файлы, созданные не программой: \(names)\(more)")
    }
    if !outcome.linkedFolders.isEmpty {
      let links = outcome.linkedFolders.map { "«\($0)»" }.joined(separator: ", ")
      lines.append(
        "ссылки на папки: \(links) – файлы за ними проверены, но меняются и без сборки; "
          + "лучше положите вместо ссылок сами файлы"
      )
    }
    if let first = outcome.regrouped.first {
      lines.append(
        "группу не удалось сохранить у \(outcome.regrouped.count), начиная с "
          + "«\(first.isEmpty ? output : first)»: вы в неё не входите; "
          + "верните её командой chgrp или собирайте от имени прежнего владельца"
      )
    }
    if outcome.isFileByFile {
      lines.append("здесь папки нельзя заменить одним шагом, поэтому файлы заменены по одному")
    }
    for leftover in outcome.leftovers {
      lines.append(
        "прежняя публикация осталась в «\(leftover.path)»: \(leftover.reason); "
          + "каждая сборка попробует её убрать"
      )
    }
    for path in outcome.saved {
      lines.append(
        "в «\(path)» сохранено то, что появилось во время замены; заберите нужное и удалите её"
      )
    }
    text = lines.map { "\($0.harmless)\n" }.joined()
  }

  /// «опубликовано в «Output» – записано: 12 файлов, …».
  private static func changed(_ outcome: PublishingOutcome, _ output: String) -> String {
    var parts = ["записано: \(files(outcome.written))"]
    if outcome.kept > 0 { parts.append("без изменений: \(files(outcome.kept))") }
    if outcome.removed > 0 { parts.append("убрано: \(files(outcome.removed))") }
    return "опубликовано в «\(output)» – \(parts.joined(separator: ", "))"
  }

  /// Of a build that exchanged nothing.
  private static func unchanged(_ outcome: PublishingOutcome, _ output: String) -> String {
    "изменений нет, в «\(output)» по-прежнему \(files(outcome.kept))"
  }

  /// «ничего не опубликовано, прежняя публикация цела», with a reason behind the first words.
  static func nothing(in output: String, _ reason: String = "") -> String {
    // Where nothing lies yet, there is no earlier publication to speak of.
    let earlier = access(output, F_OK) == 0 ? ", прежняя публикация цела" : ""
    return "ничего не опубликовано\(reason)\(earlier)"
  }

  /// «12 файлов».
  private static func files(_ count: Int) -> String { plural(count, "файл", "файла", "файлов") }
}
