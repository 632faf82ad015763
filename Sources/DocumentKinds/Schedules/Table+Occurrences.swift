import CivilTime
import Documents
import Russian
import Timetable

extension Table {
  /// What happens, by date: day, time and `words` of each; `occurrences` are in order of date and time,
  /// and those of one day share the cell of its date.
  static func occurrences(
    _ occurrences: [Occurrence],
    caption: String,
    words: (Occurrence) -> [Inline]
  ) -> Table {
    var rows: [TableRow] = []
    rows.reserveCapacity(occurrences.count)
    var rest = occurrences[...]
    while let date = rest.first?.date {
      let day = rest.prefix { $0.date == date }
      rows += self.rows(of: day, on: date, words)
      rest = rest.dropFirst(day.count)
    }
    var table = Table.lookup(["День", "Время", "Что"], tight: 2, rows: [])
    table.caption = [.text(caption)]
    table.rows = TableRows(rows)
    return table
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
      return TableRow([TableCell(text: [name], role: .rowHeader, rowSpan: day.count)] + cells)
    }
  }
}
