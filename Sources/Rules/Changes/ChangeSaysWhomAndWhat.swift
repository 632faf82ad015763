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
          + lines.disorder
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

  /// Days that end before they begin, and a lesson that is to be given by itself and changed too.
  fileprivate var disorder: [Finding] {
    var findings: [Finding] = []
    if let first = first.value, let last = last.located, last.value < first {
      findings.append(
        Finding(
          "изменение кончается раньше, чем начинается",
          at: last.range,
          help: "исправьте «с» или «по»"
        )
      )
    }
    let isOfSome = !groups.isAbsent || coverage.isAbsent && !(teacher.isAbsent && site.isAbsent)
    if let range = exceptions.range, isOfSome {
      findings.append(
        Finding(
          "«кроме» говорит, кого нет среди названных в\u{A0}«охват», а здесь названы не они",
          at: range,
          help:
            "назовите всех, кого изменение касается, в\u{A0}строке «группа» или напишите «охват: …» "
            + "вместо неё"
        )
      )
    }
    if let range = addition.range, !move.isAbsent || isCancelled.value == true {
      findings.append(
        Finding(
          "дополнительное занятие – это новое занятие, его нельзя тут же отменить или перенести",
          at: range,
          help: "оставьте в этом изменении одно: «дополнительное занятие», «отмена» или «перенос»"
        )
      )
    }
    if !addition.isAbsent, let part = hourOfAddition { findings.append(part) }
    return findings
  }

  /// An additional lesson is given as a whole: no hour of it, and no lesson of the timetable, can be meant.
  private var hourOfAddition: Finding? {
    let key = hour.isAbsent ? "занятие" : "час"
    guard let range = hour.range ?? start.range else { return nil }
    return Finding(
      "дополнительное занятие – это новое занятие, «\(key)» у\u{A0}него не называют",
      at: range,
      help: "уберите «\(key)»: сколько часов, видно по времени «дополнительного занятия»"
    )
  }
}
