import CivilTime
import Russian
import Schema
import SourceText

extension ChangeDoubt {
  /// «отмена?», «возможно, отмена», «отмена, если мороз», «(время уточняется)».
  var uncertainty: ScalarFault? {
    let doubted = words.indices.filter(isUnsure)
    guard let first = doubted.first else { return nil }
    if words[first].isOpenLater, !isDoubt(first) { return openLater(first) }
    let bracketed = doubted.contains { words[$0].isBracketed }
    let plain = plainForm(without: doubted, bracketed)
    let reason = "не\u{A0}видно, решено\u{A0}ли это"
    guard let plain else {
      return ScalarFault(
        reason,
        advice:
          "решите, что с\u{A0}занятием, и\u{A0}впишите решённое без \(words[first].word.quoted)"
      )
    }
    return ScalarFault(
      reason,
      choices: [ScalarFault.Choice("если решено", plain)],
      note: "если нет, уберите строку, пока не\u{A0}решится"
    )
  }

  private func plainForm(without doubted: [Int], _ isBracketed: Bool) -> String? {
    if doubted.contains(where: { ["или", "либо"].contains(words[$0].word) }) { return nil }
    let plain = text.replacing("?", with: "")
    let read = ChangeLine(plain, inYearFrom: yearStart)
    if plain != text, read.isWhole, Self.fault(in: plain, read, inYearFrom: yearStart) == nil {
      return plain
    }
    return line { index in
      doubted.contains(index) || isBracketed && words[index].isBracketed
        || index > 0 && words[index - 1].word == "может" && words[index].word == "быть"
    }
  }

  /// What is said to be told later: «перенос на 15.12 (время уточняется)».
  private func openLater(_ index: Int) -> ScalarFault {
    let subject = index > 0 ? words[index - 1].word : ""
    let advice = "впишите это, когда станет известно, вместо «\(subject) \(words[index].word)»"
    let plain = line {
      words[$0].isBracketed == words[index].isBracketed && [index, index - 1].contains($0)
    }
    guard let plain, index > 0, words[index].isBracketed || words[index - 1].endsPiece else {
      return ScalarFault("не\u{A0}видно, что будет", advice: advice)
    }
    let isTime = subject.hasPrefix("врем") || subject.hasPrefix("час")
    return ScalarFault(
      isTime ? "не\u{A0}видно, в\u{A0}какое время" : "не\u{A0}видно, что будет",
      choices: [
        ScalarFault.Choice(isTime ? "если время прежнее" : "если об этом сообщите потом", plain)
      ],
      note: isTime ? "если новое, допишите его за днём" : nil
    )
  }

  private func isUnsure(_ index: Int) -> Bool { isDoubt(index) || isOpen(index) }

  /// Whether it is told later what there is; of a teacher that is a substitute who is not found yet.
  private func isOpen(_ index: Int) -> Bool {
    guard words[index].isOpenLater else { return false }
    return !words[..<index].suffix(3).contains { word in
      ["замен", "педагог"].contains(where: word.word.hasPrefix)
    }
  }

  private func isDoubt(_ index: Int) -> Bool {
    let word = words[index]
    if word.text.contains("?") { return true }
    let next = words.dropFirst(index + 1).first?.word ?? ""
    if word.word == "если" { return true }
    let isWord =
      Self.doubts.contains(word.word) || word.word == "может" && next == "быть"
      || word.word == "под" && next == "вопросом" || word.word == "скорее" && next == "всего"
    if ["или", "либо"].contains(word.word) { return !word.isBracketed && isBehindDeed(index) }
    // In brackets stands why: «(возможно, грипп)».
    return isWord && (!word.isBracketed || words.count { $0.isBracketed } < 3)
  }

  /// Whether something is said already of what becomes of the lesson: a title may have «или».
  private func isBehindDeed(_ index: Int) -> Bool {
    line.changes.contains { part in
      part.value.base == text && part.value.startIndex <= words[index].text.startIndex
    } || words[..<index].contains(where: \.namesDeed)
  }

  private static let doubts: Set = [
    "возможно", "вероятно", "наверно", "наверное", "видимо", "предположительно", "предварительно",
    "вопросом", "неточно", "планируется",
  ]
}

extension ChangeWord {
  /// «уточняется», «неизвестен»: it is told later.
  var isOpenLater: Bool { ["уточн", "неизвестн"].contains(where: word.hasPrefix) }
}
