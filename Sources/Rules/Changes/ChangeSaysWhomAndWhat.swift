import Diagnostics
import InstitutionModel
import Regulation
import Schema
import SourceText

/// A change of a day says on which day, whose lesson, and what becomes of it.
///
/// Russian: «изменения».
enum ChangeSaysWhomAndWhat: Rule {
  static let metadata = RuleMetadata("change-says-whom-and-what", .error, clause: "4.16")
    .saying("В изменении названы день, чьё занятие и что меняется")

  /// A change with a word that was not understood may say it.
  static func check(_ inspection: Inspection) -> Checked {
    .each(inspection.definitions.changes, .change) { change in
      let lines = change.value
      guard lines.isClear else { return .unknown }
      let missing = [
        lines.firstDay == nil ? ("в изменении нет дня", "допишите «дата: 25.11.2026»") : nil,
        lines.saysWhom
          ? nil
          : (
            "в изменении не сказано, чьё занятие меняется",
            "допишите «группа: …», «педагог: …», «площадка: …» или «охват: все программы»"
          ),
        lines.saysWhat
          ? nil
          : (
            "в изменении не сказано, что меняется",
            "допишите «отмена: да», «перенос: …», «замена: …», «кабинет: …», «формат: …» "
              + "или «дополнительное занятие: …»"
          ),
      ].compactMap(\.self)
      return Look(
        missing.map { Finding($0.0, at: lines.firstDay?.range ?? change.range, help: $0.1) }
          + lines.contradictions
      )
    }
  }
}

extension DayChangeLines {
  fileprivate var saysWhom: Bool {
    !groups.isAbsent || !items.isEmpty || !teacher.isAbsent || !site.isAbsent
  }

  /// A teacher who is away needs nothing more: each lesson then asks for its substitute.
  fileprivate var saysWhat: Bool {
    isCancelled.value == true || !move.isAbsent || !substitute.isAbsent || !room.isAbsent
      || !format.isAbsent || !addition.isAbsent || !partners.isAbsent
      || !teacher.isAbsent
      || !site.isAbsent && !(groups.isAbsent && coverage.isAbsent)
  }
}
