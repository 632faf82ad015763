import CivilTime
import Diagnostics
import Russian
import Schema
import SourceText
import Spreadsheet

/// One table of a sheet: rows below a header.
///
/// Russian: «часть вернувшейся таблицы».
struct ReturnedPart {
  private(set) var marks: [ReturnedMark] = []
  var findings: [Diagnostic] { log.diagnostics.map(remedied) }

  let header: AttendanceHeader
  let layout: AttendanceHeader.Layout
  let sheet: Sheet
  private let names: AttendanceNames
  private var table: AttendanceTable
  var log = Reader()
  /// What is told once: a day of a column, a group of a row.
  private var told: Set<SourceRange> = []

  init(
    _ header: AttendanceHeader,
    _ layout: AttendanceHeader.Layout,
    _ sheet: Sheet,
    _ names: AttendanceNames
  ) {
    (self.header, self.layout, self.sheet, self.names) = (header, layout, sheet, names)
    table = AttendanceTable(header: header, layout: layout)
  }

  mutating func read(_ rows: ArraySlice<[Term]>) {
    let rows = filled(Array(rows))
    for cells in rows where !table.isTotal(cells) { tellStray(in: cells) }
    for cells in rows {
      let fitting = fitted(withoutMerged(cells))
      for line in table.lines(of: fitting, &log) { add(line) }
    }
    tellUnknownColumns(rows)
  }

  /// A row as long as the header: what stands beyond is told elsewhere.
  private func fitted(_ cells: [Term]) -> [Term] {
    let length = header.lastPlace + 1
    guard let last = cells.last, cells.count < length else { return Array(cells.prefix(length)) }
    let place = CellPlace(last.range)
    return cells
      + (cells.count..<length).map { column in
        Term("", at: CellPlace(sheet: place.sheet, row: place.cell.row, column: column).range)
      }
  }

  private mutating func add(_ line: AttendanceLine) {
    let group = names.titles.knownID(of: line.owner)
    guard let date = date(of: line.day) else { return }
    guard let group else {
      let program = names.titles.knowsProgram(of: line.owner) ? nil : line.program
      let range = program?.range ?? line.group.range
      if told.insert(range).inserted { log.report(.unknownGroup(line, at: range, names.titles)) }
      return
    }
    marks.append(
      ReturnedMark(
        group: group,
        date: date,
        part: line.part.value,
        count: line.count.value,
        size: line.size,
        place: CellPlace(line.count.range)
      )
    )
  }

  /// `nil` after a finding, which stands once at the head of a column.
  private mutating func date(of day: Located<WrittenDate>) -> CalendarDate? {
    let date = day.value.date(inYearFrom: names.yearStart)
    let fault: String? =
      if let date {
        if let weekday = day.value.weekday, weekday != date.weekday {
          "\(date.russianFigures) – \(date.weekday.russianName)"
        } else if let days = names.days, !days.contains(date) {
          "\(date.russianFigures) – день не этого учебного года"
        } else {
          nil
        }
      } else {
        "в этом учебном году нет такого дня"
      }
    guard let fault else { return date }
    if told.insert(day.range).inserted { log.report(.wrongDay(fault, at: day.range)) }
    return nil
  }

  /// What a program made of a text is told with how to undo it.
  private func remedied(_ finding: Diagnostic) -> Diagnostic {
    guard finding.message.hasPrefix("не удалось прочитать"), let range = finding.range,
      let remedy = value(at: CellPlace(range).cell)?.remedy
    else { return finding }
    var finding = finding
    finding.help = remedy
    return finding
  }

  private func value(at cell: CellReference) -> CellValue? {
    guard let row = sheet.rows.first(where: { $0.index == cell.row }) else { return nil }
    return row.cells.first { $0.column == cell.column }?.value
  }
}

extension Diagnostic {
  fileprivate static func unknownGroup(
    _ line: AttendanceLine,
    at range: SourceRange,
    _ titles: GroupTitles
  ) -> Diagnostic {
    if line.group.value.isEmpty {
      return Diagnostic(
        "unknown-word",
        "в строке есть отметки, а группа не указана",
        at: line.group.range,
        help: "впишите группу в эту строку; если это сумма, начните строку словом «Итого»"
      )
    }
    let program = (line.program?.value ?? "").withoutOuterQuotes
    let isKnown = titles.knowsProgram(of: line.owner)
    let ofProgram = program.isEmpty ? "" : " у программы «\(program)»"
    return Diagnostic(
      "unknown-word",
      isKnown ? "нет группы «\(line.group.value)»\(ofProgram)" : "нет программы «\(program)»",
      at: range,
      help: titles.advice(on: line.owner)
    )
  }

  fileprivate static func wrongDay(_ fault: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "unreadable-value",
      fault,
      at: range,
      help: "исправьте дату в шапке, например 24.11.26"
    )
  }
}

extension String {
  fileprivate var withoutOuterQuotes: String {
    var text = self[...]
    if let first = text.first, "«\"“„".contains(first) { text = text.dropFirst() }
    if let last = text.last, "»\"”“".contains(last) { text = text.dropLast() }
    return String(text)
  }
}
