import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// The category of those who learn partly by themselves is for programs of that form of study.
///
/// A form of study that is not plainly face to face is let be.
///
/// Russian: «обучающиеся по очно-заочной форме обучения» (п. 4.15), «форма обучения».
enum CategoryFitsFormOfStudy: Rule {
  static let metadata = RuleMetadata("category-fits-form-of-study", .warning, clause: "4.15")
    .also("4.15(4)")
    .saying("Категория «по очно-заочной форме» – у программы с такой формой обучения")

  /// Unknown without a form of study.
  static func check(_ inspection: Inspection) -> Checked {
    let words = inspection.regulation.vocabulary.categories
    let groups = inspection.learningGroups.filter { $0.learning.category.value == .partTime }
    return .sharing { cause in
      .each(groups, "с\u{A0}категорией «\(words.printed(.partTime))»") { group in
        let form = inspection.institution[group.group.program].formOfStudy
        guard let stated = form.located, let category = group.learning.category.range
        else { return .unknown }
        guard stated.value.isFaceToFaceAlone else { return .fine }
        return cause.add(
          "категория – \(words.printed(.partTime).quoted), "
            + "а форма обучения программы – \(stated.value.quoted)",
          at: category,
          help: "назовите другую категорию из п. \(inspection.regulation.number(of: "4.15")) "
            + "или исправьте у программы «форма обучения»",
          inheritedBy: group.heir(of: \.category)
        )
      }
    }
  }
}

extension String {
  /// Whether a form of study is «очная» and nothing else.
  fileprivate var isFaceToFaceAlone: Bool {
    let words = folded.split { !$0.isLetter }.filter { $0 != "форма" && $0 != "обучения" }
    return !words.isEmpty && words.allSatisfy { ["очная", "очно", "очное", "очной"].contains($0) }
  }
}
