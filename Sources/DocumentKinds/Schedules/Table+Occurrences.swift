import CivilTime
import Documents
import Russian
import Timetable

extension Table {
  /// What happens, by date: day, time and `words` of each.
  ///
  /// `occurrences` are in order of date and time; those of one day share the cell of its date. Where they last
  /// longer than a week, each week has a heading.
  static func occurrences(
    _ occurrences: [Occurrence],
    caption: String,
    words: (Occurrence) -> [Inline]
  ) -> Table {
    var rows: [TableRow] = []
    rows.reserveCapacity(occurrences.count)
    var rest = occurrences[...]
    var week = occurrences.last?.date.monday
    while let date = rest.first?.date {
      if date.monday != week {
        week = date.monday
        rows.append(heading(ofWeekFrom: date.monday))
      }
      let day = rest.prefix { $0.date == date }
      rows += self.rows(of: day, on: date, words)
      rest = rest.dropFirst(day.count)
    }
    var table = Table.lookup(["День", "Время", "Что"], tight: 2, rows: [])
    table.caption = [.text(caption)]
    table.rows = TableRows(rows)
    return table
  }

  /// «Неделя 23–29 ноября» over all columns.
  private static func heading(ofWeekFrom monday: CalendarDate) -> TableRow {
    let week = DateRange(monday, monday + 6) ?? DateRange(monday)
    let words = Inline.text("Неделя \(week.russianShort)".typeset)
    return TableRow([TableCell(text: [words], role: .columnHeader, columnSpan: 3)])
  }

  /// The rows of one day; the first has the cell of its date.
  private static func rows(
    of day: ArraySlice<Occurrence>,
    on date: CalendarDate,
    _ words: (Occurrence) -> [Inline]
  ) -> [TableRow] {
    day.enumerated().map { index, occurrence in
      let time = occurrence.span?.figures ?? occurrence.start.figures
      let cells = [TableCell(text: [.text(time)]), TableCell(text: words(occurrence))]
      guard index == 0 else { return TableRow(cells) }
      let name = Inline.text(date.russianShortWeekdayAndDay)
      let head = TableCell(text: [name], role: .rowHeader, rowSpan: day.count)
      return TableRow([head] + cells, on: date)
    }
  }
}
