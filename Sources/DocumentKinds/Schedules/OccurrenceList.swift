import CivilTime
import Documents
import Russian
import Timetable

/// What happens, by date: day, time, words.
struct OccurrenceList {
  /// An occurrence with what is said of it.
  struct Entry {
    var occurrence: Occurrence
    var words: [Inline]
  }

  /// In order of date and time.
  var entries: [Entry]

  /// The table; occurrences of one day share the cell of its date.
  func table(caption: String) -> Table {
    var table = Self.empty
    table.caption = [.text(caption)]
    table.rows = TableRows(rows)
    return table
  }

  private static let empty = Table.lookup(["День", "Время", "Что"], tight: 2, rows: [])

  private var rows: [TableRow] {
    var rows: [TableRow] = []
    rows.reserveCapacity(entries.count)
    var start = 0
    while start < entries.count {
      let date = entries[start].occurrence.date
      let end = entries[start...].firstIndex { $0.occurrence.date != date } ?? entries.count
      rows += self.rows(on: date, entries[start..<end])
      start = end
    }
    return rows
  }

  private func rows(on date: CalendarDate, _ day: ArraySlice<Entry>) -> [TableRow] {
    day.enumerated().map { index, entry in
      let occurrence = entry.occurrence
      let time = occurrence.span?.figures ?? occurrence.start.figures
      let cells = [TableCell(text: [.text(time)]), TableCell(text: entry.words)]
      guard index == 0 else { return TableRow(cells) }
      let name = Inline.text(date.russianShortWeekdayAndDay)
      return TableRow([TableCell(text: [name], role: .rowHeader, rowSpan: day.count)] + cells)
    }
  }
}
