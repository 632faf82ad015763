import DelimitedText
import Diagnostics
import Russian
import Schema
import SourceText

/// A table of attendance: a mark in each row, or days or groups across as in Приложение 1.
///
/// Russian: «таблица посещаемости».
struct AttendanceTable {
  let header: AttendanceHeader
  private let layout: AttendanceHeader.Layout
  /// The program of the rows, which is written in the first of them alone where cells are merged.
  private var program: Term?
  /// The group and the day of the last row that has them: merged cells leave those below empty.
  private var group: Term?
  private var date: Term?

  /// The marks of a file.
  static func lines(
    of file: SourceFile,
    id: SourceFileID,
    _ log: inout Reader
  ) -> [AttendanceLine] {
    let (rows, diagnostics) = DelimitedText.rows(of: file, id: id)
    log.report(contentsOf: diagnostics)
    guard !rows.isEmpty else { return [] }
    return AttendanceHeader.besideEachOther(in: rows).flatMap { rows in
      let header = AttendanceHeader(in: rows)
      guard let layout = header.layout else {
        log.report(header.missingColumns(in: file, id: id, rows))
        return [AttendanceLine]()
      }
      if layout == .days { log.report(contentsOf: header.doubtfulDays.map(Diagnostic.doubtfulDay)) }
      let marks = rows.dropFirst(header.firstRow)
      log.report(contentsOf: header.personalData(in: marks))
      var table = AttendanceTable(header: header, layout: layout)
      return marks.flatMap { table.lines(of: $0, &log) }
    }
  }

  init(header: AttendanceHeader, layout: AttendanceHeader.Layout) {
    (self.header, self.layout) = (header, layout)
  }

  /// The marks of a row.
  mutating func lines(of cells: [Term], _ log: inout Reader) -> [AttendanceLine] {
    if let name = cell(.program, of: cells), !name.value.isEmpty {
      program = name
      group = nil
    }
    if isTotal(cells) { return [] }
    let cells = cells.withoutEmptyEnd(downTo: header.lastPlace + 1)
    let isShort = layout == .marks && cells.count <= header.lastNeeded
    guard cells.count <= header.lastPlace + 1, !isShort else {
      log.report(.wrongCellCount(cells, in: header.cells))
      return []
    }
    switch layout {
    case .marks: return mark(of: cells, &log).map { [$0] } ?? []
    case .days: return marksOfDays(cells, &log)
    case .groups: return marksOfGroups(cells, &log)
    }
  }

  /// Whether a row sums up others or shows how to fill it.
  func isTotal(_ cells: [Term]) -> Bool {
    let names = [
      cells.first { !$0.value.isEmpty }, cell(.group, of: cells), cell(.date, of: cells),
    ]
    return names.contains { $0?.value.startsTotal ?? false }
  }

  func cell(_ column: AttendanceColumn, of cells: [Term]) -> Term? {
    header.places[column].flatMap { cells.indices.contains($0) ? cells[$0] : nil }
  }

  /// A row of the table of marks; `nil` without a mark or after a finding.
  private mutating func mark(of cells: [Term], _ log: inout Reader) -> AttendanceLine? {
    guard let (group, date) = owner(of: cells), let people = cell(.people, of: cells),
      !people.value.isNoMark
    else { return nil }
    guard let day = day(of: date, &log), let part = part(of: cells, &log) else { return nil }
    return count(of: people, &log).map {
      AttendanceLine(group, program, day, part, $0)
    }
  }

  /// The same of a row of the table of marks whether it has a mark or waits for one; tells nothing.
  mutating func place(of cells: [Term]) -> (
    owner: AttendanceLine.Owner, day: WrittenDate, part: MarkPart
  )? {
    if let name = cell(.program, of: cells), !name.value.isEmpty {
      program = name
      group = nil
    }
    var silent = Reader()
    guard !isTotal(cells), let (group, date) = owner(of: cells),
      let day = WrittenDate(cell: date.value), let part = part(of: cells, &silent)
    else { return nil }
    return (.init(program: program?.value, group: group.value), day, part.value)
  }

  /// Whose mark a row is and of which day; what merged cells leave empty is that of the row above.
  private mutating func owner(of cells: [Term]) -> (group: Term, date: Term)? {
    guard let ownGroup = cell(.group, of: cells), let ownDate = cell(.date, of: cells) else {
      return nil
    }
    if !ownGroup.value.isEmpty { group = ownGroup }
    let isPart = [.time, .subgroup, .lesson].contains {
      !(cell($0, of: cells)?.value.isNoMark ?? true)
    }
    // A bare number below all may be a sum.
    let isMerged = isPart || ownGroup.value.isEmpty != ownDate.value.isEmpty
    if !ownDate.value.isEmpty { date = ownDate }
    guard isMerged else { return (ownGroup, ownDate) }
    return (
      ownGroup.value.isEmpty ? group ?? ownGroup : ownGroup,
      ownDate.value.isEmpty ? date ?? ownDate : ownDate
    )
  }

  /// A row of Приложение 1.
  private func marksOfDays(_ cells: [Term], _ log: inout Reader) -> [AttendanceLine] {
    let marks = header.days.filter {
      cells.indices.contains($0.place) && !cells[$0.place].value.isNoMark
    }
    guard let group = cell(.group, of: cells), !marks.isEmpty, let part = part(of: cells, &log)
    else {
      return []
    }
    return marks.flatMap { column in
      let own = part.map { $0.beginning(at: column.time) }
      return parts(of: cells[column.place], own, &log).map { part, count in
        AttendanceLine(group, program, column.day, part, count)
      }
    }
  }

  /// A row of a day; the groups are named in the header.
  private func marksOfGroups(_ cells: [Term], _ log: inout Reader) -> [AttendanceLine] {
    let marks = header.unknown.filter {
      cells.indices.contains($0.place) && !cells[$0.place].value.isNoMark
    }
    guard let date = cell(.date, of: cells), !marks.isEmpty, let day = day(of: date, &log),
      let part = part(of: cells, &log)
    else { return [] }
    return marks.compactMap { place, group in
      count(of: cells[place], &log).map {
        AttendanceLine(group, nil, day, part, $0)
      }
    }
  }
}
