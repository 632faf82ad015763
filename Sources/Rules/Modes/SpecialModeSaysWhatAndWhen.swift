import Diagnostics
import InstitutionModel
import Regulation

/// A group with a special mode has materials, video lessons, or both.
///
/// Russian: «разрабатывают специальный режим и расписание» (п. 4.22).
enum SpecialModeSaysWhatAndWhen: Rule {
  static let metadata = RuleMetadata("special-mode-says-what-and-when", .error, clause: "4.22(2)")
    .also("4.21(4)").saying("У специального режима есть материалы или видеозанятия")

  /// Fine where something was written and not understood: that is told already.
  static func check(_ inspection: Inspection) -> Checked {
    .sharing { cause in
      .groups(in: .special, of: inspection) { group, mode in
        guard group.learning.special.isEmpty, group.learning.special.isClear else { return .fine }
        return cause.add(
          "в специальном режиме не указаны ни «материалы», ни «видеозанятия»",
          at: mode,
          help: "назовите материалы (выкладывание, срок, время, часы) или время видеозанятий",
          inheritedBy: group.heir(of: \.classMode)
        )
      }
    }
  }
}
