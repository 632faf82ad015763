import Diagnostics
import Regulation
import Russian
import SourceText

/// An application holds no consent to the processing of personal data: that is a paper of its own.
///
/// Russian: «заявление о переводе обучающегося на дистанционное обучение» (п. 1.8), 152-ФЗ, ст. 9.
enum ApplicationHoldsNoConsent: Rule {
  static let metadata = RuleMetadata("application-holds-no-consent", .warning, clause: "1.8")
    .saying("Согласие на обработку персональных данных не прячут в заявление")

  /// Looks at values and pages.
  static func check(_ inspection: Inspection) -> Checked {
    .phrases(phrases, in: inspection) { words, place in
      Finding(
        "согласие на обработку персональных данных помещено в заявление: \(words.quoted)",
        at: place,
        help: "уберите его из заявления: согласие – отдельный документ (152-ФЗ, ст. 9)"
      )
    }
  }

  private static let phrases = Phrases { sentence in
    guard let consent = sentence.first(of: ["согласи"]), sentence.has(["персональн"]),
      let paper = sentence.first(of: ["заявлени"]), !sentence.has(["отдельн"]),
      !Denial(sentence).ofAll, isInside(paper, of: sentence)
    else { return nil }
    return min(consent, paper)..<max(consent, paper) + 1
  }

  /// «В заявлении», «в бланке заявления», «заявление содержит»: two papers together are lawful.
  private static func isInside(_ paper: Int, of sentence: Sentence) -> Bool {
    let words = sentence.words
    let before = words[max(0, paper - 2)..<paper]
    let after = words[min(paper + 1, words.count)..<min(paper + 4, words.count)]
    return before.contains {
      $0.text == "в" || $0.begins(withAnyOf: ["внутри", "строк", "подпис", "подав"])
    }
      || after.contains { $0.begins(withAnyOf: ["содерж", "включ", "есть"]) }
  }
}
