import Diagnostics
import InstitutionModel
import Regulation
import Schema
import SourceText

/// A lesson of which it is said that it uses e-learning is one face to face.
///
/// At a distance every lesson does, and has a format.
///
/// Russian: «ЭО и ДОТ могут использоваться при непосредственном взаимодействии» (п. 1.6).
enum ELearningIsFaceToFace: Rule {
  static let metadata = RuleMetadata("e-learning-is-face-to-face", .warning, clause: "1.6")
    .saying("«С применением ЭО» стоит у очных занятий")

  /// Looks at lessons that use e-learning.
  static func check(_ inspection: Inspection) -> Checked {
    let lessons = inspection.lessons.filter { $0.usesELearning.value == true }
    return .each(lessons, .lesson, "с\u{A0}применением ЭО") { lesson in
      guard let place = lesson.usesELearning.range, !lesson.format.isUnclear
      else { return .unknown }
      guard let format = lesson.format.range else { return .fine }
      return .found(
        "занятие отмечено как очное с применением ЭО, а идёт на расстоянии",
        at: place,
        labels: [Label("дистанционное занятие", at: format)],
        help: "уберите «с применением ЭО», если занятие дистанционное, или «формат», если оно очное"
      )
    }
  }
}
