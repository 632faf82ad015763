import Russian
import Schema

extension ChangeLine {
  /// What is told of a line that is not understood, with its right form.
  var fault: ScalarFault {
    if let clause = unclear.first {
      return ScalarFault("не\u{A0}понято \(clause.words.quoted)", rightForm: form(with: []))
    }
    if days == nil {
      return ScalarFault("не\u{A0}видно, в\u{A0}какой день", rightForm: form(with: []))
    }
    if !saysWhom {
      return ScalarFault("не\u{A0}видно, чьё занятие меняется", rightForm: form(with: []))
    }
    if saysWhat { return ScalarFault("одно сказано дважды", rightForm: form(with: [])) }
    return ScalarFault(
      "не\u{A0}видно, что меняется",
      choices: [
        ScalarFault.Choice("если занятия не\u{A0}будет", form(with: ["отмена: да"])),
        ScalarFault.Choice(
          "если оно в\u{A0}другое время",
          form(with: ["перенос: \(time.map(String.init) ?? "…")"])
        ),
        ScalarFault.Choice("если ведёт другой педагог", form(with: ["замена: …"])),
      ]
    )
  }

  /// The line as keys in brackets, with «…» for what it does not say.
  private func form(with changes: [String]) -> String {
    var known = Set<String>()
    let parts = parts.filter { known.insert($0.key).inserted }
    let lines = parts.map { "\($0.key): \(String($0.value).inBraces)" }
    let day = days == nil ? ["дата: …"] : []
    let whom = saysWhom ? [] : ["группа: …"]
    let lacking = unclear.compactMap { clause in clause.kind.key.map { "\($0): …" } }
    return "{"
      + (day + lines.prefix(days == nil ? 0 : 1) + whom
      + lines.dropFirst(days == nil ? 0 : 1) + lacking + changes).joined(separator: ", ") + "}"
  }
}

extension ChangeClause {
  /// What it says, with its key where only that is said.
  fileprivate var words: String { text.isEmpty ? kind.key ?? "" : String(text) }
}

extension String {
  /// As a value in braces: a text with commas or colons is in quotes.
  fileprivate var inBraces: String {
    contains(",") || contains(": ") ? "\"\(self)\"" : self
  }
}
