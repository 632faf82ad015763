import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// Every pupil is known on the platform, by an account of its own or of a parent.
///
/// «учащихся» of «далее» changes the number lawfully, so that of any time of the year is right. Where
/// no group states accounts, the institution keeps this record elsewhere, and nothing is missing.
///
/// Russian: «идентификация личности учащегося» (п. 4.10).
enum AccountsMatchPupils: Rule {
  static let metadata = RuleMetadata("accounts-match-pupils", .warning, clause: "4.10")
    .saying("Учётных записей столько же, сколько учащихся")

  /// Missing for a group without a number, once another group has one.
  static func check(_ inspection: Inspection) -> Checked {
    let isRecorded = inspection.records.groups.contains { $0.accounts.value != nil }
    return .each(inspection.learningGroups, "") { group in
      if let accounts = group.record.accounts.located { return look(at: accounts, in: group) }
      guard isRecorded, group.record.accounts.isAbsent else { return .unknown }
      let absence = Finding(
        "у группы \(group.name.value.quoted) не сказано, сколько учащихся подтверждено на платформе",
        at: group.name.range,
        help: "добавьте «учётных записей: …»; запись родителя тоже считается"
      )
      return .missing([absence])
    }
  }

  /// Compares with every number of pupils that the year has; a group of nobody is fine here.
  private static func look(at accounts: Located<Int>, in group: LearningWay) -> Look {
    guard let pupils = group.group.pupils.located, group.lines.changes.isClear
    else { return .unknown }
    let changed = group.group.changes.compactMap(\.pupils.located)
    // A group of nobody is told by itself.
    guard ([pupils] + changed).allSatisfy({ $0.value != accounts.value && $0.value > 0 })
    else { return .fine }
    let gap = accounts.value - pupils.value
    return .found(
      "в группе \(group.name.value.quoted) учётных записей \(accounts.value), "
        + "а учащихся \(pupils.value): "
        + (gap < 0 ? "не хватает \(-gap)" : "на \(gap) больше, чем нужно"),
      at: accounts.range,
      labels: [Label("столько учащихся в группе", at: pupils.range)],
      help: (gap < 0 ? "подтвердите на платформе остальных" : "проверьте, кто подтверждён,")
        + " и исправьте число; если изменился состав группы, исправьте «учащихся»"
    )
  }
}
