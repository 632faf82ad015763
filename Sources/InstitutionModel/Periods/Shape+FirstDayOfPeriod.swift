import CivilTime
import Russian
import Schema
import SourceText
import YAMLTree

extension Shape where Value == CalendarDate {
  /// A first day, behind which no length may stand.
  static let firstDayOfPeriod = firstDay.refusing(inYear: faultOfLength)

  /// «23 ноября на две недели»: the last day has a line of its own.
  private static func faultOfLength(
    in node: YAMLNode,
    inYearFrom yearStart: CalendarDate?
  ) -> (Term, ScalarFault)? {
    guard case .scalar(let text, _) = node.content else { return nil }
    let words = text.folded.spacedWords
    guard let place = words.lastIndex(of: "на"), let length = LengthInDays(words[(place + 1)...]),
      let first = ScalarText.parse(
        words[..<place].joined(separator: " "),
        inYearFrom: yearStart,
        { $0.readDate(after: ["с ", "со "]) }
      )
    else { return nil }
    let lines = [("с", first), ("по", first + (length.count - 1))]
      .map { "\($0): \($1.russianFigures)".quotedWhole }
    let fault = ScalarFault(
      "здесь только первый день, а\u{A0}последний пишется своей строкой",
      advice: "напишите двумя строками: \(lines.joined(separator: " и "))"
    )
    return (Located(text.trimmed, at: node.range), fault)
  }
}
