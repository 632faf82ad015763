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

  /// A row for each lesson; one that groups have together has one for all.
  var table: Table {
    let words = ChangeWords(in: source)
    var table = Table.lookup(["День", "Что", "Было", "Стало"], tight: 1, rows: [])
    table.rows = TableRows(
      ToldChange.all(of: changed, in: source).map { row($0, words) }
    )
    return table
  }

  private func row(_ told: ToldChange, _ words: ChangeWords) -> TableRow {
    let announced = source.announcement(of: told.change).map { "; объявлено \($0.inWords)" } ?? ""
    let cells = [
      TableCell(text: [.text(told.first.planned.russianShortWeekdayAndDay)], role: .rowHeader),
      TableCell(text: names(of: told) + [.text(words.title(of: told.change) + announced)]),
      TableCell(text: before(told, words)), TableCell(text: after(told, words)),
    ]
    return TableRow(cells, on: told.lastDay)
  }

  /// What is no more, struck; nothing is, where the timetable has no such lesson.
  private func before(_ told: ToldChange, _ words: ChangeWords) -> [Inline] {
    let before: [Inline] = [.text(told.words(in: source, words.before))]
    return told.lessons.allSatisfy { $0.change?.was == nil } ? before : [.deleted(before)]
  }

  /// What is instead, then when lost hours are given.
  private func after(_ told: ToldChange, _ words: ChangeWords) -> [Inline] {
    let after: [Inline] = [.text(told.words(in: source, words.after))]
    let lost = told.words(in: source) { LostHours(of: $0, in: source)?.words ?? "" }
    return (told.first.isHeld ? [.inserted(after)] : after)
      + (lost.isEmpty ? [] : [.text("; \(lost)")])
  }

  /// Nothing where the list is one group's.
  private func names(of told: ToldChange) -> [Inline] {
    let name = name(told.first)
    return name.isEmpty || told.groups.count == 1
      ? name : source.fullLinks(told.groups) + ["\u{A0}– "]
  }
}

extension Announcement {
  /// «24 ноября в\u{A0}12:00».
  var inWords: String {
    date.russianDay + (time.map { " в\u{A0}\($0.figures)" } ?? "")
  }
}
