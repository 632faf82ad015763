import CivilTime
import Russian
import Schema
import SourceText

/// Why a change in one line is not read although each of its words is known: it denies, doubts, or says more than its keys.
///
/// A denial is no cancellation, and of two meanings the author chooses one.
///
/// Russian: «сомнение в изменении».
struct ChangeDoubt {
  let text: String
  let line: ChangeLine
  let words: [ChangeWord]
  let yearStart: CalendarDate?

  /// What is told of the line; `nil` where it says what it is read as.
  static func fault(
    in text: String,
    _ line: ChangeLine,
    inYearFrom yearStart: CalendarDate?
  ) -> ScalarFault? {
    let doubt = ChangeDoubt(
      text: text,
      line: line,
      words: ChangeWord.all(in: text[...]),
      yearStart: yearStart
    )
    return doubt.quotation ?? doubt.undoing ?? doubt.denial ?? doubt.uncertainty ?? doubt.openDays
      ?? doubt.otherSubject ?? doubt.unclearHour ?? doubt.remainder
  }

  /// What is told of words behind «отмена:», as if a line said them.
  static func fault(
    ofCancellation words: String,
    inYearFrom yearStart: CalendarDate?
  ) -> ScalarFault? {
    let text = "1 октября a-1: отмена \(words)"
    return fault(in: text, ChangeLine(text, inYearFrom: yearStart), inYearFrom: yearStart)
  }

  /// The line without some of its words, where it is read then; `nil` where it is not.
  func line(without left: (Int) -> Bool) -> String? {
    var kept: [String] = []
    for (index, word) in words.enumerated() {
      if !left(index) {
        kept.append(String(word.text))
      } else if word.text.hasSuffix(","), let last = kept.last, last.last?.isPunctuation == false {
        kept[kept.count - 1] = last + ","
      }
    }
    let plain = kept.joined(separator: " ").trimmingSuffix { ",;: ".contains($0) }
    let read = ChangeLine(plain, inYearFrom: yearStart)
    guard read.isWhole, Self.fault(in: plain, read, inYearFrom: yearStart) == nil else {
      return nil
    }
    return plain
  }

  /// A whole line in quotation marks.
  private var quotation: ScalarFault? {
    guard text.hasPrefix("«"), text.hasSuffix("»"), text.count(where: { $0 == "«" }) == 1 else {
      return nil
    }
    let inner = String(text.dropFirst().dropLast()).trimmed
    return ScalarFault("кавычки здесь не\u{A0}нужны", rightForm: inner)
  }

  /// «с 7.12 hor-1: отмена»: nobody knows up to which day.
  private var openDays: ScalarFault? {
    guard let days = line.days?.value, days.base == text,
      let first = words.firstIndex(where: { $0.text.endIndex > days.startIndex }), first > 0,
      ["с", "со", "начиная"].contains(words[first - 1].word),
      !words[..<first].contains(where: \.namesDeed)
    else { return nil }
    let rest = text[days.endIndex...]
    if rest.bare.hasPrefix("на ") || rest.bare.hasPrefix("по ") { return nil }
    let before = words[..<(first - 1)].map { String($0.text) + " " }.joined()
    return ScalarFault(
      "не\u{A0}видно, до\u{A0}какого дня: допишите «по\u{A0}…»",
      choices: [
        ScalarFault.Choice("если дней несколько", "\(before)с \(days) по …\(rest)"),
        ScalarFault.Choice("если день один", "\(before)\(days)\(rest)"),
      ]
    )
  }
}
