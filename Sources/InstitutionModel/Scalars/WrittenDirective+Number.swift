import Russian
import Schema

extension WrittenDirective {
  /// «приказ директора» and what else comes before the number, and the words from there on.
  static func parted(_ words: [String]) -> (opening: [String], body: [String]) {
    let count =
      words.lastIndex(where: isSign)
      ?? words.prefix { openings.contains($0.folded.trimmingCommas) }.count
    return (Array(words.prefix(count)), Array(words.dropFirst(count)))
  }

  /// The number at the beginning of the words, and what follows it.
  static func number(in words: [String]) -> (number: String, rest: [String])? {
    let isSigned = words.first.map(isSign) == true
    let words = isSigned ? Array(words.dropFirst()) : words
    let all = words.prefix { !$0.isTitleOpening && $0.folded != "от" }
    let count = firstOfSeveral(all) ?? all.count
    let number = joined(words.prefix(count).map(\.trimmingCommas).filter { !$0.isEmpty })
      .droppingSign
    let isNone = nones.contains(number.folded)
    let isNumber = isSigned || count == 1 || number.first?.isNumber == true || isNone
    guard isNumber, count <= mostWordsOfNumber,
      number.contains(where: \.isNumber) || isNone
        || isSigned && number.holdsPlaceOfNumber
    else { return nil }
    return (isNone ? "б/н" : number, Array(words.dropFirst(count)))
  }

  /// How many words the first of several numbers takes: «68, 69», «68 и 69»; `nil` for one.
  private static func firstOfSeveral(_ words: ArraySlice<String>) -> Int? {
    words.indices.dropFirst().first { index in
      let isBehind = words[index - 1].hasSuffix(",") || words[index] == "и"
      let next = words[index] == "и" ? words[index...].dropFirst().first : words[index]
      return isBehind && next?.first?.isNumber == true
    }.map { $0 - words.startIndex }
  }

  /// «87 - од» is «87-од».
  private static func joined(_ parts: [String]) -> String {
    parts.reduce(into: "") { number, part in
      let isJoined = number.last?.joinsNumber != false || part.first?.joinsNumber == true
      number += isJoined ? part : " \(part)"
    }
  }

  private static let mostWordsOfNumber = 5

  /// What says that there is no number.
  private static let nones: Set<String> = ["б/н", "б\\н", "бн", "б.н.", "без номера"]

  static func isSign(_ word: String) -> Bool { signs.contains(word.folded) }

  private static let signs: Set<String> = ["№", "n", "n.", "no", "no.", "nо", "номер", "#"]

  static func isKind(_ word: String) -> Bool {
    ["приказ", "пр.", "прик.", "распоряжен", "расп."].contains { word.folded.hasPrefix($0) }
  }

  static func isProtocol(_ word: String) -> Bool {
    ["протокол", "прот.", "педсовет"].contains { word.folded.hasPrefix($0) }
  }

  private static let openings: Set<String> = [
    "приказ", "приказом", "приказа", "распоряжение", "распоряжением", "распоряжения", "директора",
    "заведующего", "руководителя", "по", "учреждению", "учреждения", "утвержден", "утверждена",
    "утверждено", "от", "пр.", "прик.", "расп.",
  ]
}

extension String {
  /// Whether what an order is called begins here: «Об», «О», a quotation mark.
  var isTitleOpening: Bool {
    let word = folded
    return word == "об" || word == "о" || word.hasPrefix("\"") || word.hasPrefix("(")
  }

  var isWeekday: Bool {
    ScalarText.parse(self) { text in
      defer { _ = text.skip(anyOf: ",") }
      return text.readWeekday()
    } != nil
  }

  var trimmingCommas: String {
    var text = Substring(self)
    while let last = text.last, ",;".contains(last) { text.removeLast() }
    return String(text)
  }

  /// «31.08.2026» of «(31.08.2026)».
  var withoutBrackets: String {
    hasPrefix("(") && hasSuffix(")") ? String(dropFirst().dropLast()) : self
  }

  /// `N87` and `#87` without the sign; «№» stands apart already.
  var droppingSign: String {
    guard let first, "NnN#".contains(first), dropFirst().first?.isNumber == true else {
      return self
    }
    return String(dropFirst())
  }
}

extension Character {
  /// Whether no space is beside it within a number: «87 - од», «95 / 1».
  var joinsNumber: Bool { "-–—‑/".contains(self) }
}
