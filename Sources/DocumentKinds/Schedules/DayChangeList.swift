import CivilTime
import Documents
import InstitutionModel
import Russian
import Timetable

/// The changes of days of some lessons, in one table: «было → стало».
///
/// Russian: «изменения в расписании».
struct DayChangeList {
  private let source: PublicSource
  private let changed: [Occurrence]
  /// What stands before the title of the change, as the group's name where there are several.
  private let name: (Occurrence) -> [Inline]

  init(
    _ changed: [Occurrence],
    in source: PublicSource,
    naming name: @escaping (Occurrence) -> [Inline] = { _ in [] }
  ) {
    (self.changed, self.source, self.name) = (changed, source, name)
  }

  /// Under a heading; nothing where all goes as the timetable says.
  var blocks: [Block] {
    guard !changed.isEmpty else { return [] }
    return [
      .heading(level: 2, ["Изменения в\u{A0}расписании"], anchor: "changes"), .table(table),
    ]
  }

  /// A row for each lesson.
  var table: Table {
    let words = ChangeWords(in: source)
    var table = Table.lookup(["День", "Что", "Было", "Стало"], tight: 1, rows: [])
    table.rows = TableRows(
      changed.compactMap { occurrence in occurrence.change.map { row(occurrence, $0, words) } }
    )
    return table
  }

  private func row(_ occurrence: Occurrence, _ change: ChangedDay, _ words: ChangeWords) -> TableRow
  {
    let date = occurrence.planned
    let announced = source.announcement(of: change).map { "; объявлено \($0.inWords)" } ?? ""
    let cells = [
      TableCell(text: [.text(date.russianShortWeekdayAndDay)], role: .rowHeader),
      TableCell(text: name(occurrence) + [.text(words.title(of: change) + announced)]),
      TableCell(text: [.text(words.before(occurrence))]),
      TableCell(text: [.text(words.after(occurrence))]),
    ]
    return TableRow(cells, on: max(date, occurrence.date))
  }
}

extension Announcement {
  /// «24 ноября в\u{A0}12:00».
  var inWords: String {
    date.russianDay + (time.map { " в\u{A0}\($0.figures)" } ?? "")
  }
}
