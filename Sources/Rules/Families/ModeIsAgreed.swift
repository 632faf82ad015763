import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// The mode of lessons is agreed with the administration and with parents, before the group learns by it.
///
/// Only where the institution records agreements at all: else it keeps them elsewhere. An agreement may be that of
/// any period that is not over, so that it is late when it is later than the first day of the last one, or of a later
/// day of the period that goes on; where all are over it is compared with the last, unless it came after that too.
///
/// Russian: «по согласованию с администрацией учреждения и родителями» (п. 4.22).
enum ModeIsAgreed: Rule {
  static let metadata = RuleMetadata("mode-is-agreed", .warning, clause: "4.22")
    .wanting(.agreements)
    .saying("Режим занятий согласован с администрацией и с родителями")

  /// Missing where the group states no agreement, found where it states half of one, a refusal, or a late one.
  static func check(_ inspection: Inspection) -> Checked {
    let isRecorded = inspection.records.groups.contains { !$0.modeAgreement.isAbsent }
    return .each(inspection.learningGroups, "") { group in
      // What is not said yet, or not understood, is agreed with nobody.
      guard isRecorded, group.learning.classMode.value != nil,
        group.record.modeAgreement.isClear
      else { return .unknown }
      let agreement = group.record.modeAgreement.value ?? ModeAgreement()
      if let refused = group.record.modeAgreement.refusedAlone {
        return .found([refusal(at: refused, group)])
      }
      if let finding = missing(in: agreement, group) {
        return group.record.modeAgreement.isAbsent ? .missing([finding]) : .found([finding])
      }
      return Look(
        agreement.sides.compactMap { side in
          side.isRefused ? refusal(side, group) : lateness(side, group, inspection)
        }
      )
    }
  }

  private static func missing(in agreement: ModeAgreement, _ group: LearningWay) -> Finding? {
    let absent = agreement.sides.filter { $0.place == nil }
    guard !absent.isEmpty else { return nil }
    let lines = absent.map { "«\($0.key): …» – \($0.form)" }.joined(separator: " и ")
    let alone = group.record.modeAgreement.parentsAlone.map {
      "напишите \("режим согласован: {администрация: …, родители: \($0)}".quotedWhole), на месте «…» – дату"
    }
    let help =
      alone
      ?? (absent.count == 1
        ? "добавьте в «режим согласован» строку \(lines)"
        : "добавьте группе «режим согласован» со строками \(lines)")
    return Finding(
      "не сказано, что режим занятий группы \(group.name.value.quoted) согласован "
        + absent.map(\.whom).joined(separator: " и "),
      at: agreement.sides.lazy.compactMap(\.place).first ?? group.name.range,
      help: help
    )
  }

  private static func refusal(_ side: Side, _ group: LearningWay) -> Finding? {
    side.place.map { place in
      Finding(
        "режим занятий группы \(group.name.value.quoted) не согласован \(side.whom)",
        at: place,
        help: "согласуйте режим и напишите «\(side.key): …» – \(side.form), или выберите другой "
          + "режим занятий"
      )
    }
  }

  /// «режим согласован: нет» says it of both.
  private static func refusal(at place: SourceRange, _ group: LearningWay) -> Finding {
    Finding(
      "режим занятий группы \(group.name.value.quoted) не согласован ни с\u{A0}администрацией, "
        + "ни с\u{A0}родителями",
      at: place,
      help: "согласуйте режим и\u{A0}напишите вместо этого "
        + "\("режим согласован: {администрация: …, родители: …}".quotedWhole), на месте «…» – даты; "
        + "или выберите другой режим занятий"
    )
  }

  private static func lateness(_ side: Side, _ group: LearningWay, _ inspection: Inspection)
    -> Finding?
  {
    guard let date = side.date, let place = side.place,
      let first = inspection.beginning(of: group.id, agreedOn: date), date > first.value,
      // That the year is a slip of the pen is told by itself.
      inspection.institution.year.map({ date <= $0.days.last }) ?? true
    else { return nil }
    return Finding(
      "режим занятий группы \(group.name.value.quoted) согласован \(side.whom) "
        + "\(date.russianFigures), уже после начала периода",
      at: place,
      labels: [Label("первый день периода", at: first.range)],
      help: "проверьте дату: режим согласуют не позже первого дня периода, "
        + first.value.russianFigures
    )
  }
}

/// One of the two with whom the mode is agreed.
private struct Side {
  let key: String
  let whom: String
  /// What is to be written of it.
  let form: String
  /// Where it is stated; `nil` where it is not.
  let place: SourceRange?
  let date: CalendarDate?

  var isRefused: Bool { place != nil && date == nil }
}

extension ModeAgreement {
  fileprivate var sides: [Side] {
    [
      Side(
        key: "администрация",
        whom: "с администрацией",
        form: "дата",
        place: administration.range,
        date: administration.value?.paper
      ),
      Side(
        key: "родители",
        whom: "с родителями",
        form: "дата или протокол",
        place: parents.range,
        date: parents.value?.paper?.date
      ),
    ]
  }
}

extension Inspection {
  /// The first day of the period for which the group needs the agreement; `nil` where there is none.
  fileprivate func beginning(
    of group: Group.ID,
    agreedOn day: CalendarDate
  ) -> Located<CalendarDate>? {
    let periods = institution.periods.filter { institution.learns(group, in: $0) }
      .sorted { $0.first.value < $1.first.value }
    let now = periods.first { $0.first.value <= date && !$0.isOver(on: date) }
    if let now, now.first.value < day, !now.isOver(on: day) { return now.first }
    let period =
      periods.last { !$0.isOver(on: date) } ?? periods.last { !$0.isOver(on: day) }
    return period?.first
  }
}

extension Stated<ModeAgreement> {
  /// Where «нет» is all that is written, in one line.
  fileprivate var refusedAlone: SourceRange? {
    guard let written = located, let parents = written.value.parents.located,
      parents.range == written.range, parents.value.paper == nil
    else { return nil }
    return written.range
  }

  /// The consent of parents where it is all that is written, in one line: «протокол № 1 от 10.09.2026».
  fileprivate var parentsAlone: String? {
    guard let written = located, let parents = written.value.parents.located,
      parents.range == written.range
    else { return nil }
    return parents.value.paper.map { paper in
      let date = paper.date.russianFigures
      return paper.number.map { "протокол № \($0) от \(date)" } ?? date
    }
  }
}
