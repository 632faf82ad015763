import CivilTime
import Russian
import Schema
import SourceText

extension ChangeDoubt {
  /// «отмена снята», «занятие состоится», «без изменений».
  var undoing: ScalarFault? {
    guard words.indices.contains(where: isTakenBack) || saysHeld else { return nil }
    return Self.withoutChange("это не\u{A0}изменение: занятие будет как обычно")
  }

  /// What is to be done where nothing changes.
  private static func withoutChange(_ reason: String) -> ScalarFault {
    ScalarFault(
      reason,
      advice:
        "если раньше его отменили или изменили, удалите пункт, который это говорит, и\u{A0}эту "
        + "строку; если нет – только эту строку"
    )
  }

  /// Whether a change is named there and taken back in the same breath: «отмена снята», «перенос отменяется».
  private func isTakenBack(_ index: Int) -> Bool {
    guard words[index].namesDeed, !words[index].isBracketed, !words[index].endsPiece || isKey(index)
    else { return false }
    let ends = ["снят", "снима", "отмен", "отзыв", "отозв", "аннулир", "недейств"]
    return words.dropFirst(index + 1).prefix(1).contains { next in
      ends.contains(where: next.word.hasPrefix)
        && !["ого", "ых"].contains(where: next.word.hasSuffix)
    }
  }

  /// Whether a colon is all that parts the word from the next: «отмена: нет».
  private func isKey(_ index: Int) -> Bool { words[index].text.hasSuffix(":") }

  /// Whether it says that the lesson is held, and nothing about it that is new.
  private var saysHeld: Bool {
    guard !line.saysWhat, line.time == nil else { return false }
    let said = words.filter { !$0.isBracketed }
    return said.indices.contains { index in
      let word = said[index].word
      let next = said.dropFirst(index + 1).first?.word ?? ""
      let before = index > 0 ? said[index - 1] : nil
      let isSaidWhen = said.dropFirst(index + 1).prefix { $0.word != "объявлено" }
        .contains { $0.word.contains(where: \.isNumber) }
      if ["состоится", "состоятся", "отбой"].contains(word) {
        return before?.isDenial != true && next != "в" && !isSaidWhen
      }
      if word == "будет" { return before?.namesLesson == true && next != "в" && !isSaidWhen }
      return word == "без" && next.hasPrefix("измен") || word == "по" && next == "расписанию"
        || word == "как" && ["обычно", "всегда"].contains(next)
    }
  }

  /// «занятие не отменяется», «отмена: нет», «не очно, а дистанционно».
  var denial: ScalarFault? {
    guard let denied = words.indices.first(where: isDenied) else { return nil }
    let piece = piece(around: denied)
    let next = piece.upperBound < words.count && words[piece.upperBound].word == "а"
    let left = piece.lowerBound..<piece.upperBound + (next ? 1 : 0)
    if let plain = line(without: left.contains) {
      return ScalarFault("сказано и\u{A0}чего не\u{A0}будет: оставьте одно", rightForm: plain)
    }
    if words[denied...].contains(where: { $0.word == "а" }) {
      return ScalarFault(
        "сказано и\u{A0}чего не\u{A0}будет",
        advice: "оставьте только то, что будет, например «- 25.11 hor-1: каб. 12»"
      )
    }
    return Self.withoutChange("здесь «не» или «нет»: изменения нет")
  }

  /// From the word that denies to where its breath ends; a name before it stays, a change that is denied does not.
  private func piece(around index: Int) -> Range<Int> {
    let start = words[index].isDenial ? index : max(index - 1, 0)
    let end = words[start...].firstIndex(where: \.endsPiece).map { $0 + 1 } ?? words.count
    return (deniesDeed(index, end) ? index - 1 : start)..<end
  }

  /// Whether the change right before the word is denied, «отмена: нет», and not how it is made or why: «перенос не на
  /// 28.11, а на 29.11», «отмена нет света».
  private func deniesDeed(_ index: Int, _ end: Int) -> Bool {
    guard index > 0, words[index].isDenial, words[index - 1].namesDeed,
      !words[index - 1].endsPiece || isKey(index - 1)
    else { return false }
    let isCorrected = end < words.count && words[end].word == "а"
    return !isCorrected && (words[index].word != "нет" || end == index + 1)
  }

  /// Whether the word denies a change, and is not the denial that cancels: «занятия не будет».
  private func isDenied(_ index: Int) -> Bool {
    let word = words[index]
    if word.isBracketed { return false }
    if ["неотмен", "непереносит", "неперенес"].contains(where: word.word.hasPrefix) { return true }
    guard word.isDenial else { return false }
    let behind = words[(index + 1)...].prefix(word.endsPiece ? 0 : 2).untilPieceEnds
    let before = words[..<index].suffix(2).reversed().prefix {
      !$0.endsPiece || $0.text.hasSuffix(":")
    }
    let deed = before.first { $0.namesDeed }
    switch word.word {
    case "нет": return deed.map { !$0.isSubstitute } ?? behind.contains(where: \.namesDeed)
    case "без": return false
    case _:
      let isNeeded = behind.first.map { next in
        ["нужн", "нужен", "треб", "надо"].contains(where: next.word.hasPrefix)
      }
      if let deed, !deed.isSubstitute || isNeeded == true { return true }
      return denies(behind, index) || behind.contains(where: \.namesDeed)
    }
  }

  /// «не в 5, а в 12 кабинете», «не очно, а дистанционно».
  private func denies(_ behind: [ChangeWord], _ index: Int) -> Bool {
    let end = words[index...].firstIndex(where: \.endsPiece) ?? words.count
    let isCorrected = end + 1 < words.count && words[end + 1].word == "а"
    let isFormat = behind.first.map { word in
      ["онлайн", "очно", "дистанц", "дистант", "удален"].contains(where: word.word.hasPrefix)
    }
    return isCorrected || isFormat == true
  }
}

extension ChangeWord {
  fileprivate var isSubstitute: Bool { ["замен", "замещ"].contains(where: word.hasPrefix) }
}

extension ArraySlice<ChangeWord> {
  /// Up to the end of the piece in which they stand.
  fileprivate var untilPieceEnds: [ChangeWord] {
    let end = firstIndex(where: \.endsPiece).map { $0 + 1 } ?? endIndex
    return Array(self[startIndex..<end])
  }
}
