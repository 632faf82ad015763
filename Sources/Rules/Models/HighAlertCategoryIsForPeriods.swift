import Diagnostics
import InstitutionModel
import Regulation
import Schema
import SourceText

/// The category of the high-alert regime comes from a period, not from a group.
///
/// Russian: «в случае введения режима повышенной готовности все обучающиеся независимо от
/// категории» (п. 4.15).
enum HighAlertCategoryIsForPeriods: Rule {
  static let metadata = RuleMetadata("high-alert-category-is-for-periods", .warning, clause: "4.15")
    .also("4.15(5)").saying("Категория режима повышенной готовности действует только в периоды")

  /// Looks at the category wherever it is written, be it inherited by a group or not.
  static func check(_ inspection: Inspection) -> Checked {
    let written = inspection.writtenLearnings.compactMap(\.learning.category.located)
    let findings = written.filter { $0.value == .everyoneInHighAlert }.map { category in
      Finding(
        "категория режима повышенной готовности действует только в его периоды",
        at: category.range,
        help: "уберите её: в период она действует сама; для обучения на расстоянии вне периодов "
          + "напишите «категория: …» с номером от 1 до 4, как в п. "
          + inspection.regulation.number(of: "4.15")
      )
    }
    return .groups(of: inspection, stating: \.category, "с\u{A0}категорией обучающихся", findings)
  }
}
