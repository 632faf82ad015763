import Diagnostics
import Regulation
import Russian
import SourceText

/// No text says that the institution is not responsible, or that parents alone are.
///
/// What families answer for at home (5.3) takes nothing from what the institution answers for.
///
/// Russian: «Учреждение несет … ответственность за реализацию образовательных программ» (п. 5.4).
enum InstitutionKeepsResponsibility: Rule {
  static let metadata = RuleMetadata("institution-keeps-responsibility", .warning, clause: "5.4")
    .saying("Учреждение не снимает с себя ответственности")

  /// Looks at values and pages.
  static func check(_ inspection: Inspection) -> Checked {
    .phrases(phrases, in: inspection) { words, place in
      Finding(
        "учреждение снимает с себя ответственность: \(words.quoted)",
        at: place,
        help: "напишите, кто за что отвечает: «за программы и качество обучения отвечает "
          + "учреждение, дома рядом с ребёнком нужен взрослый»"
      )
    }
  }

  private static let phrases = Phrases { Disclaimer(sentence: $0).range }
}
