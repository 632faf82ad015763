import CivilTime
import Documents
import InstitutionModel
import Russian
import Timetable

/// A week as a table whose columns are its days.
struct WeekTable {
  /// What happens at a minute of the week; `words` are said below the time.
  struct Entry {
    /// When it is.
    var slot: WeeklySlot
    /// What is said below the time; may be empty.
    var words: [Inline]
  }

  /// What is on each day, Monday first.
  private var cells: [[Block]] = Array(repeating: [], count: Weekday.allCases.count)

  /// - Parameter entries: In order of time.
  init(_ entries: [Entry]) {
    for entry in entries {
      let slot = entry.slot
      let time = Inline.strong([.text(slot.span?.figures ?? slot.at.time.figures)])
      let words = entry.words.isEmpty ? [] : [.lineBreak] + entry.words
      cells[slot.at.weekday.daysAfterMonday].append(.paragraph([time] + words))
    }
  }

  /// The table; Sunday is a column only when something happens on it.
  func table(caption: String) -> Table {
    let days = Weekday.allCases.filter {
      $0 != .sunday || !cells[$0.daysAfterMonday].isEmpty
    }
    return Table(
      caption: [.text(caption)],
      style: .week,
      columns: days.map { _ in TableColumn(weight: 1) },
      header: [TableRow(days.map { Self.heads[$0.daysAfterMonday] })],
      rows: [TableRow(days.map { TableCell(cells[$0.daysAfterMonday]) })]
    )
  }

  /// The names of the days in full, Monday first.
  private static let heads = Weekday.allCases.map { day in
    TableCell(text: [.text(day.russianName.capitalizedFirst)], role: .columnHeader)
  }
}
