import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// What a special mode plans is of the format that it has: lessons together, work in one's own time, or both.
///
/// A consultation is a time together too. By the timetable and in individual support every format is lawful.
///
/// Russian: «формат» (п. 4.21(4)), «специальный режим» (п. 4.22).
enum FormatIsFollowed: Rule {
  static let metadata = RuleMetadata("format-is-followed", .warning, clause: "4.21(4)")
    .also("4.22(2)").saying("В специальном режиме есть занятия того формата, который назван")

  /// Unknown without a format, or where something of the mode was not understood.
  static func check(_ inspection: Inspection) -> Checked {
    let words = inspection.regulation.vocabulary.formats
    return .sharing { cause in
      .groups(in: .special, of: inspection) { group, _ in
        let learning = group.learning
        guard let format = learning.format.located, learning.isPlanKnown else { return .unknown }
        guard let lack = learning.lack(in: format.value) else { return .fine }
        return cause.add(
          "формат – \(words.printed(format.value).quoted), а запланированы только \(lack.planned)",
          at: format.range,
          help: "напишите «формат: \(words.printed(lack.right))» "
            + "или добавьте \(lack.missing.quoted)",
          inheritedBy: group.heir(of: \.format)
        )
      }
    }
  }
}

/// What a format asks for and is not there.
private typealias Lack = (planned: String, missing: String, right: LearningFormat)

extension DistanceLearning {
  fileprivate var isPlanKnown: Bool {
    !special.isEmpty && special.isClear && support.consultations.isClear
  }

  fileprivate func lack(in format: LearningFormat) -> Lack? {
    let isApart = !special.materials.items.isEmpty
    let isTogether = !special.videoLessons.items.isEmpty || !support.consultations.items.isEmpty
    let ofMaterials = ("материалы", "видеозанятия", LearningFormat.asynchronous)
    let ofLessons = ("видеозанятия", "материалы", LearningFormat.synchronous)
    switch format {
    case .synchronous: return isTogether ? nil : ofMaterials
    case .asynchronous: return isApart ? nil : ofLessons
    case .both: return isTogether && isApart ? nil : isTogether ? ofLessons : ofMaterials
    }
  }
}
