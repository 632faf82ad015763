import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// The mode of lessons is agreed with the administration and with parents.
///
/// Only where the institution records agreements at all: else it keeps them elsewhere.
///
/// Russian: «по согласованию с администрацией учреждения и родителями» (п. 4.22).
enum ModeIsAgreed: Rule {
  static let metadata = RuleMetadata("mode-is-agreed", .warning, clause: "4.22")
    .saying("Режим занятий согласован с администрацией и с родителями")

  /// Missing where the group states no agreement, found where it states half of one.
  static func check(_ inspection: Inspection) -> Checked {
    let isRecorded = inspection.records.groups.contains { !$0.modeAgreement.isAbsent }
    return .each(inspection.learningGroups, "") { group in
      // What is not said yet, or not understood, is agreed with nobody.
      guard isRecorded, group.learning.classMode.value != nil,
        group.record.modeAgreement.isClear
      else { return .unknown }
      let agreement = group.record.modeAgreement.value
      let administration = agreement?.administration.located
      let parents = agreement?.parents.located
      let missing: String
      let help: String
      switch (administration, parents) {
      case (_?, _?): return .fine
      case (_?, nil):
        missing = "с родителями"
        help = "добавьте в «режим согласован» строку «родители: …» – дату или протокол"
      case (nil, _?):
        missing = "с администрацией"
        help =
          group.record.modeAgreement.parentsAlone.map {
            "напишите \("режим согласован: {администрация: …, родители: \($0)}".quotedWhole), на месте «…» – дату"
          } ?? "добавьте в «режим согласован» строку «администрация: …» – дату"
      case (nil, nil):
        missing = "с администрацией и с родителями"
        help =
          "добавьте группе «режим согласован» со строками «администрация: …» – дата "
          + "и «родители: …» – дата или протокол"
      }
      let finding = Finding(
        "не сказано, что режим занятий группы \(group.name.value.quoted) согласован \(missing)",
        at: administration?.range ?? parents?.range ?? group.name.range,
        help: help
      )
      return group.record.modeAgreement.isAbsent ? .missing([finding]) : .found([finding])
    }
  }
}

extension Stated<ModeAgreement> {
  /// The consent of parents where it is all that is written, in one line: «протокол № 1 от 10.09.2026».
  fileprivate var parentsAlone: String? {
    guard let written = located, let parents = written.value.parents.located,
      parents.range == written.range
    else { return nil }
    let date = parents.value.date.russianFigures
    return parents.value.number.map { "протокол № \($0) от \(date)" } ?? date
  }
}
