import Diagnostics
import Regulation
import Russian
import SourceText

/// Families are told to make out the application to the director, whoever takes it.
///
/// Russian: «оформляют на имя директора Учреждения заявление о переводе» (п. 1.8).
enum ApplicationIsToDirector: Rule {
  static let metadata = RuleMetadata("application-is-to-director", .warning, clause: "1.8")
    .saying("Заявление о переводе пишут на имя директора")

  /// Looks at values and pages.
  static func check(_ inspection: Inspection) -> Checked {
    .phrases(phrases, in: inspection) { words, place in
      Finding(
        "заявление пишут на имя директора, а здесь – \(words.quoted)",
        at: place,
        help: "напишите «на имя директора»; отдать заявление можно и педагогу"
      )
    }
  }

  private static let phrases = Phrases { sentence in
    let words = sentence.words
    let name = words.indices.dropLast().dropFirst().first { index in
      words[index].text == "имя" && words[index - 1].text == "на"
        && words[index + 1].begins(withAnyOf: others)
    }
    guard let name, sentence.has(["заявлени"]), !Denial(sentence).ofAll else { return nil }
    return name - 1..<name + 2
  }

  /// Who may take it and to whom it is not made out, by the beginnings of the words.
  private static let others = [
    "педагог", "учител", "преподават", "секретар", "методист", "завед", "заместител", "завуч",
    "администратор",
  ]
}
