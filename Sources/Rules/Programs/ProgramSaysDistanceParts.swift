import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// A program tells families what is taught with e-learning, so that they can choose.
///
/// A promise to tell it later tells nothing.
///
/// Russian: «с ЭО и ДОТ» (п. 1.10).
enum ProgramSaysDistanceParts: Rule {
  static let metadata = RuleMetadata("program-says-distance-parts", .warning, clause: "1.10")
    .saying("Программа говорит, что в ней изучается с ЭО и ДОТ")

  /// Any words will do, also those that there are no such parts.
  static func check(_ inspection: Inspection) -> Checked {
    .each(inspection.institution.programs, .program) { program in
      if let parts = program.distanceParts.located {
        return parts.value.promisesToTellLater ? promise(in: parts) : .fine
      }
      guard program.distanceParts.isAbsent, let title = program.title.located
      else { return .unknown }
      return .found(
        "у программы \(title.value.quoted) не сказано, что изучается с ЭО и ДОТ",
        at: title.range,
        help: "добавьте строку «с ЭО и ДОТ: …» с разделами и темами; "
          + "если таких нет, напишите «с ЭО и ДОТ: не применяются»"
      )
    }
  }

  private static func promise(in parts: Term) -> Look {
    .found(
      "семьи выбирают программу сейчас, а сказано только \(parts.value.quoted)",
      at: parts.range,
      help: "назовите разделы и темы, например «с ЭО и ДОТ: раздел 2; в период повышенной "
        + "готовности вся программа»; если таких нет, «с ЭО и ДОТ: не применяются»"
    )
  }
}

extension String {
  /// «Будет указано позднее», «уточняется», «в разработке» and nothing else.
  fileprivate var promisesToTellLater: Bool {
    let words = folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let others = words.filter { !Self.fillers.contains($0) }
    return !others.isEmpty
      && others.allSatisfy { word in Self.promises.contains(where: word.hasPrefix) }
  }

  private static let promises = [
    "указан", "уточн", "сообщ", "определ", "дополн", "объявл", "поздн", "позж", "разработ",
  ]
  private static let fillers: Set = [
    "будет", "будут", "потом", "в", "на", "стадии", "пока", "не", "информация", "сведения",
  ]
}
