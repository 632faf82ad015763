import DelimitedText
import Diagnostics
import Russian
import Schema
import SourceText

extension AttendanceHeader {
  /// A finding about the columns that a table lacks, with the header as it should be.
  func missingColumns(in file: SourceFile, id: SourceFileID, _ rows: [[Term]]) -> Diagnostic {
    let separator = DelimitedText.separator(of: file, id: id)
    if let name = namesOfChildren { return .namesOfChildren(name) }
    if let day = doubtfulDays.first { return .doubtfulDay(day) }
    if isMark || holdsMark { return withoutHeader(rows, separator, id) }
    if let line = Self.spacedLine(in: cells) { return .spacedCells(line) }
    let missing = needed.filter { places[$0.column] == nil }
    let renamed = renamed(missing, rows.dropFirst(firstRow))
    let added = missing.filter { column in !renamed.contains { $0.name == column.name } }
    let names = missing.map(\.name)
    return Diagnostic(
      "missing-column",
      "в таблице нет \(pluralForm(names.count, "столбца", "столбцов", "столбцов")) "
        + names.map(\.quoted).enumerated,
      at: renamed.first?.cell.range ?? cells.first?.range
        ?? SourceRange(file: id, lower: 0, upper: 0),
      help: help(renamed, adding: added, separator)
    )
  }

  /// A column of another name that holds what one of ours does.
  private typealias Renamed = (place: Int, cell: Term, name: String)

  /// The columns that marks need: over dates the group alone.
  private var needed: [AttendanceColumn.Needed] {
    days.isEmpty ? AttendanceColumn.Needed.all : Array(AttendanceColumn.Needed.all.prefix(1))
  }

  /// The only cell of a line that names columns with blanks between.
  static func spacedLine(in row: [Term]) -> Term? {
    guard let cell = row.filter({ !$0.value.isEmpty }).only else { return nil }
    let words = cell.value.split(separator: " ").map(String.init)
    return words.count > 1 && words.allSatisfy { AttendanceColumn.named($0) != nil } ? cell : nil
  }

  /// The columns of other names that are meant, by their spelling or by what stands in them.
  private func renamed(
    _ missing: [AttendanceColumn.Needed],
    _ rows: ArraySlice<[Term]>
  ) -> [Renamed] {
    // Who did not come is not who came.
    var free = unknown.filter { !$0.name.value.namesAbsence }
    var renamed: [Renamed] = []
    // What only a few texts are is looked for first.
    for column in missing.reversed() {
      let near = free.filter { column.isNear($0.name.value) }
      let meant = near.isEmpty ? free.filter { column.holds($0.place, of: rows) } : near
      guard let only = meant.only else { continue }
      renamed.append((only.place, only.name, column.name))
      free.removeAll { $0.place == only.place }
    }
    return renamed.sorted { $0.place < $1.place }
  }

  /// «столбец «приходило» назовите «человек»; первая строка таблицы: группа;дата;человек».
  private func help(
    _ renamed: [Renamed],
    adding missing: [AttendanceColumn.Needed],
    _ separator: String
  ) -> String {
    var line = cells.map(\.value)
    for column in renamed { line[column.place] = column.name }
    let names = renamed.map { "столбец \($0.cell.value.quoted) назовите \($0.name.quoted)" }
    let added = missing.map { "добавьте столбец \($0.name.quoted): \($0.content)" }
    return (names + added + [Self.said(line + missing.map(\.name), separator, isHeader: true)])
      .compactMap(\.self).joined(separator: "; ")
  }

  /// The line to be copied; `nil` where it is too long to be.
  private static func said(_ line: [String], _ separator: String, isHeader: Bool) -> String? {
    let text = line.map { $0.asCell(separator) }.joined(separator: separator)
    guard text.utf8.count < 400, !text.contains("\n") else { return nil }
    let note = separator == "\t" ? " (между названиями – табуляция)" : ""
    return "\(isHeader ? "строка названий" : "первой строкой впишите")\(note): \(text)"
  }

  /// Whether the line that should name columns is a mark itself: none of its cells is a name.
  private var holdsMark: Bool {
    places.isEmpty
      && cells.contains { AttendanceColumn.Needed.people.isContent($0.value) }
  }

  private func withoutHeader(
    _ rows: [[Term]],
    _ separator: String,
    _ id: SourceFileID
  ) -> Diagnostic {
    Diagnostic(
      "missing-column",
      "в таблице нет строки с названиями столбцов",
      at: cells.first?.range ?? SourceRange(file: id, lower: 0, upper: 0),
      help: Self.said(namesOfContents, separator, isHeader: false)
    )
  }

  /// The names that fit to the cells of a mark; the usual order where they do not tell.
  private var namesOfContents: [String] {
    let names = cells.map { cell in
      AttendanceColumn.Needed.all.last { $0.isContent(cell.value) }?.name ?? ""
    }
    let all = AttendanceColumn.Needed.all.map(\.name)
    return names.sorted() == all.sorted() ? names : all
  }
}

extension String {
  /// The text as a cell of a table with such a separator.
  fileprivate func asCell(_ separator: String) -> String {
    contains(separator) || contains("\"") ? "\"\(replacing("\"", with: "\"\""))\"" : self
  }
}

extension Diagnostic {
  /// A line whose names have no sign between them that parts cells.
  static func spacedCells(_ line: Term) -> Diagnostic {
    Diagnostic(
      "missing-column",
      "между ячейками таблицы стоят пробелы",
      at: line.range,
      help: "поставьте между ячейками каждой строки точку с\u{A0}запятой: "
        + line.value.split(separator: " ").joined(separator: ";").quotedWhole
    )
  }

  /// A list of children in place of groups.
  static func namesOfChildren(_ name: Term) -> Diagnostic {
    Diagnostic(
      "missing-column",
      "в\u{A0}таблице дети, а\u{A0}не группы: столбец \(name.value.quoted)",
      at: name.range,
      help: "нужна строка на группу, под датой – сколько детей пришло; имён детей в\u{A0}описаниях "
        + "быть не должно"
    )
  }

  /// A day over a column that can be read in two ways.
  static func doubtfulDay(_ name: Term) -> Diagnostic {
    .unreadable(
      name,
      expected: "дата, например 24.11.26",
      because: ScalarFault.inTableDay(name.value)
    )
  }
}
