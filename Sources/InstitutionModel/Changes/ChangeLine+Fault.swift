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
    if saysWhat { return unread ?? ScalarFault("одно сказано дважды", rightForm: form.text()) }
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

  /// The time behind the colon, as far as it is one.
  private func timeOfMove(_ yearStart: CalendarDate?) -> String {
    let said = time.map { ChangeRemainder.Piece(text: String($0)) }
    guard let part = said?.part(inYearFrom: yearStart), part.key == "перенос" else { return "…" }
    return part.value
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
