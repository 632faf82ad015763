import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// Every pupil is known on the platform, by an account of its own or of a parent.
///
/// Child and parent may have one each, so that twice as many are lawful, and more are a slip of the pen. «учащихся» of
/// «далее» changes the number, so that the least of the year is enough and the most of it allows two of each. Where no
/// group states accounts, the institution keeps this record elsewhere, and nothing is missing.
///
/// Russian: «идентификация личности учащегося» (п. 4.10).
enum AccountsMatchPupils: Rule {
  static let metadata = RuleMetadata("accounts-match-pupils", .warning, clause: "4.10")
    .wanting(.accounts)
    .saying("Учётных записей не меньше, чем учащихся, и не больше двух на каждого")

  /// Missing for a group without a number, once another group has one.
  static func check(_ inspection: Inspection) -> Checked {
    let isRecorded = inspection.records.groups.contains { $0.accounts.value != nil }
    return .each(inspection.learningGroups, "") { group in
      if let accounts = group.record.accounts.located { return look(at: accounts, in: group) }
      // Of a group that is being filled nobody knows yet how many there will be.
      guard isRecorded, group.record.accounts.isAbsent, group.group.pupils.value != nil
      else { return .unknown }
      let absence = Finding(
        "у группы \(group.name.value.quoted) не сказано, сколько учащихся подтверждено на платформе",
        at: group.name.range,
        help: "добавьте «учётных записей: …»; запись родителя тоже считается"
      )
      return .missing([absence])
    }
  }

  /// Compares with the numbers of pupils that the year has; a group of nobody is told by itself.
  private static func look(at accounts: Located<AccountCount>, in group: LearningWay) -> Look {
    guard case .number(let count) = accounts.value else { return .fine }
    guard let pupils = group.group.pupils.located, group.lines.changes.isClear
    else { return .unknown }
    let numbers = [pupils.value] + group.group.changes.compactMap(\.pupils.value)
    if numbers.contains(0) { return .fine }
    let labels = [Label("столько учащихся в группе", at: pupils.range)]
    let stated =
      "в группе \(group.name.value.quoted) учётных записей \(count), а учащихся \(pupils.value): "
    if numbers.allSatisfy({ $0 > count }) {
      let message = stated + "не хватает \(pupils.value - count)"
      return .found(message, at: accounts.range, labels: labels, help: helpForFew)
    }
    if numbers.allSatisfy({ $0 * mostOfOne < count }) {
      let message = stated + "больше, чем по\u{A0}две на\u{A0}каждого"
      let advice = help(for: count, tooManyFor: pupils.value)
      return .found(message, at: accounts.range, labels: labels, help: advice)
    }
    return .fine
  }

  /// So many accounts may belong to one pupil: the child's own and a parent's.
  private static let mostOfOne = 2

  private static let helpForFew =
    "подтвердите на платформе остальных и исправьте число; "
    + "если изменился состав группы, исправьте «учащихся»"

  /// Proposes the pupils' own number, where its figures are in another order or have more behind them.
  private static func help(for accounts: Int, tooManyFor pupils: Int) -> String {
    let (written, right) = ("\(accounts)", "\(pupils)")
    let isSlip = written.sorted() == right.sorted() || written.hasPrefix(right)
    let remedy =
      isSlip
      ? "наверное, «учётных записей: \(right)»" : "исправьте «учётных записей» или «учащихся»"
    return "у\u{A0}ребёнка и\u{A0}у\u{A0}родителя бывает по\u{A0}записи; \(remedy)"
  }
}
