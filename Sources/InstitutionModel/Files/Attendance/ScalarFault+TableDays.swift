import CivilTime
import Russian
import Schema

extension ScalarFault {
  /// Why a day of a table can be read in two ways, or stands as in America; `nil` for any other text.
  ///
  /// `30.1` may have lost the zero of «30.10», «11/24/2026» begins with the month.
  static func inTableDay(_ text: String) -> ScalarFault? {
    let text = text.trimmed
    return ofLostZero(text) ?? ofMonthFirst(text)
  }

  private static func ofLostZero(_ text: String) -> ScalarFault? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, parts[1] == "1", parts[0].count < 3, let day = Int(parts[0]),
      (1...31).contains(day)
    else { return nil }
    let figures = day < 10 ? "0\(day)" : "\(day)"
    return ScalarFault(
      "таблица могла потерять ноль",
      choices: [
        Choice("если это октябрь", "\(figures).10"), Choice("а\u{A0}если январь", "\(figures).01"),
      ],
      note: "чтобы ноль не пропал, задайте ячейке формат «Текстовый»"
    )
  }

  private static func ofMonthFirst(_ text: String) -> ScalarFault? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, let month = Int(parts[0]), let day = Int(parts[1]),
      let year = Int(parts[2]), (1...12).contains(month), (13...31).contains(day),
      let date = CalendarDate(year: year < 100 ? 2000 + year : year, month: month, day: day)
    else { return nil }
    return ScalarFault("месяц стоит впереди дня", rightForm: date.russianFigures)
  }
}
