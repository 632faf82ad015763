import CivilTime
import Russian
import Schema
import SourceText

/// An order as it is written, taken apart: its number, its date, and what is neither.
struct WrittenDirective {
  /// «120-од», where there is one.
  private(set) var number: String?
  private(set) var date: CalendarDate?
  /// Whether nothing is left that may be a second order, or the rest of its number.
  private(set) var isAlone = true
  /// The words that are neither number nor date, for whoever asks why.
  private(set) var rest = ""
  /// The words before the number, which say what paper it is of: «приказ директора».
  private(set) var opening: [String] = []

  init(_ text: String) {
    var words = Self.words(of: text)
    date = Self.takeDate(from: &words)
    var rest: [String] = []
    for side in words.split(separator: Self.gap).map(Array.init) {
      let (opening, body) = Self.parted(side)
      let found = number == nil ? Self.number(in: body) : nil
      if let found {
        number = found.number
        self.opening = opening
      }
      let others = found?.rest ?? body
      let isOpened = found == nil && opening.first.map(Self.isKind) == true
      if !isOpened || others.contains(where: Self.isSign) {
        isAlone = isAlone && (others.first?.isTitleOpening ?? true)
      }
      rest += opening + others
    }
    self.rest = rest.joined(separator: " ")
    isAlone = isAlone && !self.rest.namesAmendment
  }

  /// Whether it is a protocol, which approves nothing: «протокол педсовета № 1 от 28.08.2026».
  var isOfProtocol: Bool {
    let words = number == nil ? rest.spacedWords.map(String.init) : opening
    return words.contains(where: Self.isProtocol) && !words.contains(where: Self.isKind)
  }

  /// Where the date stood among the words.
  private static let gap = "\u{0}"

  /// The words, with each «№» apart from what follows it.
  private static func words(of text: String) -> [String] {
    let spaced = text.withUsualNumberSign.reduce(into: "") { spaced, sign in
      spaced += sign == "№" ? " № " : sign.isWhitespace ? " " : String(sign)
    }
    return spaced.split(separator: " ").map { word in
      let word = String(word)
      return word.withUsualSigns?.folded == "от" ? "от" : word
    }
  }

  /// Takes a date out, with «от» before it, and leaves a gap: one behind «от» rather than another, and none
  /// that may be the number.
  private static func takeDate(from words: inout [String]) -> CalendarDate? {
    let isBehind = { [words] (start: Int, test: (String) -> Bool) in
      start > 0 && test(words[start - 1])
    }
    let isBehindFrom = { isBehind($0) { $0.folded == "от" } }
    let behindFrom = words.indices.filter(isBehindFrom)
    let others = words.indices.filter { !isBehindFrom($0) && !isBehind($0, isSign) }
    for start in behindFrom + others {
      guard let (date, end) = Self.date(in: words, from: start) else { continue }
      words.replaceSubrange((isBehindFrom(start) ? start - 1 : start)..<end, with: [gap])
      return date
    }
    return nil
  }

  /// The longest date that begins with the word, and the word behind it.
  private static func date(in words: [String], from start: Int) -> (CalendarDate, Int)? {
    guard words[start].contains(where: \.isNumber) || words[start].folded.isWeekday else {
      return nil
    }
    return stride(from: min(words.count, start + mostWordsOfDate), to: start, by: -1).lazy
      .compactMap { end in
        let piece = words[start..<end].joined(separator: " ").trimmingCommas.withoutBrackets
        return ScalarText.parse(piece) { $0.readDate() }.map { ($0, end) }
      }.first
  }

  /// «вторник, « 24 » ноября 2026 г.».
  private static let mostWordsOfDate = 8
}

extension String {
  /// «№» in place of the letters and raised signs that are meant for it: «Nº 87», «N° 87».
  fileprivate var withUsualNumberSign: String {
    guard utf8.contains(0xC2) else { return self }
    return ["Nº", "N°", "nº", "n°"].reduce(self) { $0.replacing($1, with: "№") }
  }
}
