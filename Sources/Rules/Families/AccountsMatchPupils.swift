import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// Every pupil is known on the platform, by an account of its own or of a parent.
///
/// Child and parent may have one each, so that more are lawful. «учащихся» of «далее» changes the number, so that the
/// least of the year is enough. Where
/// no group states accounts, the institution keeps this record elsewhere, and nothing is missing.
///
/// Russian: «идентификация личности учащегося» (п. 4.10).
enum AccountsMatchPupils: Rule {
  static let metadata = RuleMetadata("accounts-match-pupils", .warning, clause: "4.10")
    .saying("Учётных записей не меньше, чем учащихся")

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

  /// Compares with the numbers of pupils that the year has; a group of nobody is fine here.
  private static func look(at accounts: Located<Int>, in group: LearningWay) -> Look {
    guard let pupils = group.group.pupils.located, group.lines.changes.isClear
    else { return .unknown }
    let changed = group.group.changes.compactMap(\.pupils.located)
    // A group of nobody is told by itself.
    guard ([pupils] + changed).allSatisfy({ $0.value > accounts.value && $0.value > 0 })
    else { return .fine }
    return .found(
      "в группе \(group.name.value.quoted) учётных записей \(accounts.value), "
        + "а учащихся \(pupils.value): не хватает \(pupils.value - accounts.value)",
      at: accounts.range,
      labels: [Label("столько учащихся в группе", at: pupils.range)],
      help: "подтвердите на платформе остальных и исправьте число; "
        + "если изменился состав группы, исправьте «учащихся»"
    )
  }
}
