import CivilTime
import Russian
import Schema
import SourceText

/// A column of marks that is headed by a day, and perhaps by the start of a lesson.
///
/// Russian: «24.11.26», «24.11.26 10:00».
struct DayColumn {
  private(set) var place: Int
  private(set) var day: Located<WrittenDate>
  /// When the lesson begins, where the day has several columns.
  private(set) var time: TimeOfDay?

  init?(_ cell: Term, at place: Int) {
    if ScalarFault.inTableDay(cell.value) != nil { return nil }
    self.place = place
    if let day = WrittenDate(heading: cell.value) {
      self.day = Located(day, at: cell.range)
      return
    }
    // «24.11.26 10:00», «24.11.26, 10:00».
    guard let end = cell.value.lastIndex(where: { " ,\n".contains($0) }),
      let time = ScalarText.parse(String(cell.value[end...].dropFirst()), { $0.readTime() }),
      let day = WrittenDate(heading: String(cell.value[..<end].prefix { $0 != "," }))
    else { return nil }
    self.day = Located(day, at: cell.range)
    self.time = time
  }

  init(_ day: Located<WrittenDate>, at place: Int) { (self.day, self.place) = (day, place) }

  /// The weekday that stands beside the figures, or under them.
  var weekday: Weekday? {
    get { day.value.weekday }
    set { day.value.weekday = newValue }
  }

  /// The same day over another column.
  func moved(to place: Int) -> DayColumn {
    var column = self
    column.place = place
    return column
  }
}

extension Term {
  /// Whether it stands over a column of a day, perhaps with the start of a lesson, or of a day that can be read in two
  /// ways.
  var headsDay: Bool { WrittenDate(heading: value) != nil || DayColumn(self, at: 0) != nil }
}

extension WrittenDate {
  /// A day over a column, perhaps behind the heading of all days: «Даты / отметки педагога 24.11.26».
  init?(heading text: String) {
    let isBehind = text.folded.hasPrefix("дат")
    self.init(cell: isBehind ? String(text.drop { !$0.isNumber }) : text)
  }
}

/// The month that a title above a table names, with its year where that is said.
///
/// Russian: «Посещаемость за ноябрь 2026 г.».
struct MonthOfTitle {
  private let month: Int
  private let year: Int?

  init?(_ title: String) {
    guard title.utf8.count < 200 else { return nil }
    let words = title.folded.split { !$0.isLetter && !$0.isNumber }
    guard let month = words.lazy.compactMap(Self.number).first else { return nil }
    self.month = month
    year = words.lazy.compactMap { Int($0) }.first { (2000...2100).contains($0) }
  }

  /// Roman numbers are of quarters rather than of months.
  private static func number(of word: Substring) -> Int? {
    word.utf8.first.map { $0 < 0x80 } ?? true ? nil : Month.number(of: String(word))
  }

  /// The column of a bare number that is a day of the month.
  func day(_ cell: Term, at place: Int) -> DayColumn? {
    guard cell.value.utf8.count < 3, let day = Int(cell.value),
      CalendarDate(year: year ?? 2024, month: month, day: day) != nil
    else { return nil }
    return DayColumn(
      Located(WrittenDate(day: day, month: month, year: year), at: cell.range),
      at: place
    )
  }
}
