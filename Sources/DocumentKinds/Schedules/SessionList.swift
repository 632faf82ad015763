import CivilTime
import Documents
import Russian
import Timetable

/// Sessions by date: day, time, what happens.
struct SessionList {
  /// A session with what is said of it.
  struct Entry {
    var session: Session
    var words: [Inline]
  }

  /// In order of date and time.
  var entries: [Entry]

  /// The table; sessions of one day share the cell of its date.
  func table(caption: String) -> Table {
    var table = Self.empty
    table.caption = [.text(caption)]
    table.rows = rows
    return table
  }

  private static let empty = Table.lookup(["День", "Время", "Что"], tight: 2, rows: [])

  private var rows: [TableRow] {
    var rows: [TableRow] = []
    rows.reserveCapacity(entries.count)
    var start = 0
    while start < entries.count {
      let date = entries[start].session.date
      let end = entries[start...].firstIndex { $0.session.date != date } ?? entries.count
      rows += self.rows(on: date, entries[start..<end])
      start = end
    }
    return rows
  }

  private func rows(on date: CalendarDate, _ day: ArraySlice<Entry>) -> [TableRow] {
    day.enumerated().map { index, entry in
      let session = entry.session
      let time = session.span?.figures ?? session.start.figures
      let cells = [TableCell(text: [.text(time)]), TableCell(text: entry.words)]
      guard index == 0 else { return TableRow(cells) }
      let name = Inline.text(date.russianShortWeekdayAndDay)
      return TableRow([TableCell(text: [name], role: .rowHeader, rowSpan: day.count)] + cells)
    }
  }
}
