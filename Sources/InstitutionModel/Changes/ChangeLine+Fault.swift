import CivilTime
import Russian
import Schema
import SourceText

extension ChangeLine {
  /// What is told of a line that is not understood, with its right form.
  func fault(in text: String, inYearFrom yearStart: CalendarDate?) -> ScalarFault {
    let form = ChangeForm(self, yearStart)
    if days == nil, let slashed = Self.withPoints(text, yearStart) {
      return ScalarFault("день пишется через точку", rightForm: slashed)
    }
    if let clause = unclear.first {
      return ScalarFault("не\u{A0}понято \(clause.words.quoted)", rightForm: form.text())
    }
    if days == nil {
      return ScalarFault("не\u{A0}видно, в\u{A0}какой день", rightForm: form.text())
    }
    if !saysWhom {
      return ScalarFault("не\u{A0}видно, чьё занятие меняется", rightForm: form.text())
    }
    return saysWhat ? unread ?? twice(yearStart) : withoutEffect(form, yearStart)
  }

  /// What is told where nothing says what changes: the ways in which something may.
  private func withoutEffect(_ form: ChangeForm, _ yearStart: CalendarDate?) -> ScalarFault {
    if let part = said(yearStart), part.key != "перенос" {
      let place = "\(part.key): \(part.value.inBraces)"
      return ScalarFault("не\u{A0}видно, что меняется", rightForm: form.text(with: [place]))
    }
    return ScalarFault(
      "не\u{A0}видно, что меняется",
      choices: [
        ScalarFault.Choice("если занятия не\u{A0}будет", form.text(with: ["отмена: да"])),
        ScalarFault.Choice(
          "если оно в\u{A0}другое время",
          form.text(with: ["перенос: \(timeOfMove(yearStart))"])
        ),
        ScalarFault.Choice("если ведёт другой педагог", form.text(with: ["замена: …"])),
      ],
      note: "так же пишут «кабинет: …», «площадка: …», «формат: …», «дополнительное занятие: …»"
    )
  }

  /// Two values of one key, and perhaps a cancellation beside what becomes of the lesson.
  private func twice(_ yearStart: CalendarDate?) -> ScalarFault {
    let held: Set = ["кабинет", "площадка", "перенос", "замена", "формат"]
    let keys = parts.map(\.key)
    let double = Set(keys.filter { key in keys.count { $0 == key } > 1 })
    let isCancelled = keys.contains("отмена") && !held.isDisjoint(with: keys)
    // Of two values nobody knows which is meant.
    let unknown = double.subtracting(["отмена", "группа", "дата", "занятие"])
    let left = unknown.union(isCancelled ? ["отмена"] : [])
    let lacking = unknown.sorted().map { "\($0): …" }
    let form = ChangeForm(self, yearStart, without: left).text(with: lacking)
    let reason =
      double.isEmpty
      ? "одно сказано дважды" : "дважды сказано \(double.sorted().map(\.quoted).enumerated)"
    guard isCancelled else { return ScalarFault(reason, rightForm: form) }
    let cancelled = ChangeForm(self, yearStart, without: held.union(["отмена"]))
    return ScalarFault(
      reason,
      choices: [
        ScalarFault.Choice(
          "если занятия не\u{A0}будет",
          cancelled.text(with: ["отмена: да"])
        ),
        ScalarFault.Choice("если оно состоится иначе", form),
      ]
    )
  }

  /// The time behind the colon, as far as it is one.
  private func timeOfMove(_ yearStart: CalendarDate?) -> String {
    guard let part = said(yearStart), part.key == "перенос" else { return "…" }
    return part.value
  }

  /// What stands behind the colon, with the key that it is likely meant for.
  private func said(_ yearStart: CalendarDate?) -> (key: String, value: String)? {
    time.flatMap { ChangeRemainder.Piece(text: String($0)).part(inYearFrom: yearStart) }
  }

  /// Words behind a colon that are not read, beside others that are.
  private var unread: ScalarFault? {
    guard let time else { return nil }
    return ScalarFault(
      "не\u{A0}понято \(String(time).quoted)",
      advice: "напишите это с\u{A0}ключом, например «площадка: …», «перенос: …»"
    )
  }

  /// The text with «08.12» for «08/12», where it is read so.
  private static func withPoints(_ text: String, _ yearStart: CalendarDate?) -> String? {
    let words = text.spacedWords
    guard let day = words.first(where: { $0.first?.isNumber == true && $0.contains("/") }) else {
      return nil
    }
    let plain = text.replacing(day, with: String(day).replacing("/", with: "."))
    return ChangeLine(plain, inYearFrom: yearStart).isWhole ? plain : nil
  }
}

extension ChangeClause {
  /// What it says, with its key where only that is said.
  fileprivate var words: String { text.isEmpty ? kind.key ?? "" : String(text) }
}
