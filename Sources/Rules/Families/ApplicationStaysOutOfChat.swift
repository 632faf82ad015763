import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// Applications, with names and telephones, are not sent into a chat that all families read.
///
/// Russian: «заявление о переводе обучающегося на дистанционное обучение» (п. 1.8).
enum ApplicationStaysOutOfChat: Rule {
  static let metadata = RuleMetadata("application-stays-out-of-chat", .warning, clause: "1.8")
    .saying("Заявления не отправляют в общий чат")

  /// Looks at where applications are taken, at values and at pages.
  static func check(_ inspection: Inspection) -> Checked {
    let told = Checked.phrases(phrases, in: inspection) { words, place in
      Finding(
        "заявление отправляют в общий чат: \(words.quoted)",
        at: place,
        help: help("его")
      )
    }
    let places = inspection.placesOfApplications.flatMap { place in
      Sentence.all(in: place.value).filter(\.leadsIntoCommonChat).map { _ in
        Finding(
          "заявления принимают в общем чате: \(place.value.quoted)",
          at: place.range,
          help: help("их")
        )
      }
    }
    return told.telling(told.findings + places)
  }

  /// To whom «его» or «их» is handed in.
  private static func help(_ taken: String) -> String {
    "напишите, кому \(taken) отдать, например «педагогу личным сообщением или на вахту»: "
      + "в заявлении имена и телефоны"
  }

  private static let phrases = Phrases { ApplicationSending(sentence: $0).range }
}

extension Sentence {
  /// Whether a place is a chat of all: «общий чат группы».
  fileprivate var leadsIntoCommonChat: Bool {
    words.indices.contains { index in
      let near = words[max(0, index - 1)..<min(words.count, index + 2)]
      return words[index].begins(withAnyOf: ["чат", "бесед", "канал", "мессенджер"])
        && near.contains { $0.begins(withAnyOf: ["общ", "групп"]) }
        && !near.contains { $0.begins(withAnyOf: ["личн", "педагог"]) }
    } && !Denial(self).ofAll
  }
}

extension Inspection {
  /// Where applications are taken, of the institution and of each period.
  fileprivate var placesOfApplications: [Term] {
    let usual = definitions.institution?.value.guidance.value?.applications.value?.place.located
    return [usual].compactMap(\.self)
      + definitions.periods.compactMap { $0.value.applications.value?.place.located }
  }
}
