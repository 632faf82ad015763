import Diagnostics
import Russian
import Schema
import SourceText
import Spreadsheet

/// What stands where no mark is looked for: merged cells, columns without a day.
extension ReturnedPart {
  /// The columns that have marks.
  private var markColumns: Set<Int> {
    switch layout {
    case .marks: Set([header.places[.people]].compactMap(\.self))
    case .days: Set(header.days.map(\.place))
    case .groups: Set(header.unknown.map(\.place))
    }
  }

  /// Rows whose names a merged cell has above: programs, groups, days of rows.
  func filled(_ rows: [[Term]]) -> [[Term]] {
    var rows = rows
    let names = [AttendanceColumn.program, .group, .date].compactMap { header.places[$0] }
    let numbers = Dictionary(
      rows.enumerated().compactMap { index, row in
        row.first.map { (CellPlace($0.range).cell.row, index) }
      },
      uniquingKeysWith: { first, _ in first }
    )
    for area in sheet.mergedAreas where area.rows.count > 1 {
      guard let column = names.first(where: area.columns.contains),
        let top = numbers[area.rows.lowerBound], rows[top].indices.contains(area.columns.lowerBound)
      else { continue }
      let text = rows[top][area.columns.lowerBound].value
      for row in area.rows.dropFirst() {
        guard let index = numbers[row], rows[index].indices.contains(column) else { continue }
        if rows[index][column].value.isEmpty { rows[index][column].value = text }
      }
    }
    return rows
  }

  /// A row without marks that stand in several days or rows at once, which are told.
  mutating func withoutMerged(_ cells: [Term]) -> [Term] {
    var cells = cells
    guard let row = cells.first.map({ CellPlace($0.range).cell.row }) else { return cells }
    let areas = sheet.mergedAreas.filter { $0.rows.contains(row) }
    if areas.isEmpty { return cells }
    for place in cells.indices where markColumns.contains(place) && !cells[place].value.isNoMark {
      let cell = CellPlace(cells[place].range).cell
      guard let area = areas.first(where: { $0.holds(cell) }) else { continue }
      log.report(.mergedMark(cells[place], area))
      cells[place].value = ""
    }
    return cells
  }

  /// Numbers in columns that have no name.
  mutating func tellStray(in cells: [Term]) {
    guard layout == .days, let group = header.places[.group], cells.indices.contains(group),
      !cells[group].value.isEmpty
    else { return }
    // «Даты / отметки педагога» stands over all days, and names none.
    let named = Set(
      header.cells.indices.filter {
        !header.cells[$0].value.isEmpty && !header.cells[$0].value.folded.hasPrefix("дат")
      }
    )
    let merged = sheet.mergedAreas
    for place in cells.indices where place > group && !named.contains(place) {
      if markColumns.contains(place) || header.places.values.contains(place)
        || header.unknown.contains(where: { $0.place == place })
        || header.passedOver.contains(place)
      {
        continue
      }
      let text = cells[place].value
      guard !text.isNoMark, AttendanceColumn.Needed.people.isContent(text) else { continue }
      let cell = CellPlace(cells[place].range).cell
      if merged.contains(where: { $0.holds(cell) && $0.columns.lowerBound < place }) { continue }
      log.report(.markWithoutDay(cells[place]))
    }
  }

  /// Columns of numbers whose name says nothing to us: one that may be a day is an error, another is passed over.
  mutating func tellUnknownColumns(_ rows: [[Term]]) {
    guard layout == .days, let group = header.places[.group] else { return }
    for (place, name) in header.unknown where place > group && !name.value.startsTotal {
      let texts = rows.filter { $0.indices.contains(place) }.map { $0[place].value }
      let marked = texts.filter { !$0.isNoMark }
      guard marked.contains(where: AttendanceColumn.Needed.people.isContent) else { continue }
      log.report(.unknownColumn(name, mayBeDay: name.value.mayBeDay))
    }
  }
}

extension SheetArea {
  fileprivate func holds(_ cell: CellReference) -> Bool {
    rows.contains(cell.row) && columns.contains(cell.column)
  }
}

extension Diagnostic {
  fileprivate static func mergedMark(_ mark: Term, _ area: SheetArea) -> Diagnostic {
    let last =
      CellReference.letters(ofColumn: area.columns.upperBound) + "\(area.rows.upperBound + 1)"
    return Diagnostic(
      "unreadable-value",
      "отметка \(mark.value.quoted) стоит в объединённых ячейках (до \(last)): неясно, к какому дню "
        + "и какой группе она относится",
      at: mark.range,
      help: "разъедините ячейки и впишите число в каждую, к которой оно относится"
    )
  }

  fileprivate static func markWithoutDay(_ mark: Term) -> Diagnostic {
    Diagnostic(
      "missing-column",
      "над отметкой \(mark.value.quoted) нет даты",
      at: mark.range,
      help: "впишите дату в шапку этого столбца, например 24.11.26, или уберите число"
    )
  }

  fileprivate static func unknownColumn(_ name: Term, mayBeDay: Bool) -> Diagnostic {
    if ScalarFault.inTableDay(name.value) != nil { return .doubtfulDay(name) }
    if name.value.namesAbsence {
      return Diagnostic(
        "missing-column",
        "столбец \(name.value.quoted) не перенесён: в\u{A0}нём те, кого не было",
        .warning,
        at: name.range,
        help: "переносится только число пришедших, из столбцов с\u{A0}датами"
      )
    }
    if mayBeDay {
      return Diagnostic(
        "unreadable-value",
        "в шапке не удалось прочитать дату \(name.value.quoted), а под ней есть отметки",
        at: name.range,
        help: "напишите дату, например 24.11.26"
      )
    }
    return Diagnostic(
      "missing-column",
      "столбец \(name.value.quoted) не перенесён: это не дата и не столбец Приложения 1",
      .warning,
      at: name.range,
      help: "если это отметки, напишите в шапке дату, например 24.11.26"
    )
  }
}

extension String {
  /// Whether a heading has figures or begins as the name of a weekday does.
  fileprivate var mayBeDay: Bool {
    if contains(where: \.isNumber) { return true }
    let words = folded.split { !$0.isLetter }
    return words.contains { word in
      ["пн", "вт", "ср", "чт", "пт", "сб", "вс"].contains(word)
        || ["понед", "вторн", "среда", "четв", "пятн", "суббот", "воскр"].contains(
          where: word.hasPrefix
        )
    }
  }
}
