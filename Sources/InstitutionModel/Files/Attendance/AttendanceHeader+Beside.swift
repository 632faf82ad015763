import DelimitedText
import Schema
import SourceText

extension AttendanceHeader {
  /// The columns of each table that a line of names begins: one beside another names its groups, programs or days
  /// anew behind the marks of the first.
  ///
  /// - Parameters:
  ///   - row: The line that names columns.
  ///   - below: The line below, which may have the days.
  /// - Returns: From the first column of a table to its last; one table at least.
  static func tables(in row: [Term], _ below: [Term]) -> [Range<Int>] {
    let line = LineOfNames(row, below)
    var starts: [Int] = []
    var seen: Set<AttendanceColumn> = []
    var hasMarks = false
    for place in row.indices {
      guard let owner = line.owner(at: place) else {
        hasMarks = hasMarks || line.isOfMarks(place, seen)
        continue
      }
      if seen.contains(owner), hasMarks {
        starts.append(line.beginning(of: place))
        (seen, hasMarks) = ([], false)
      }
      seen.insert(owner)
    }
    // What has no marks of its own belongs to the table before.
    if !hasMarks { _ = starts.popLast() }
    let bounds = [line.firstPlace] + starts + [line.end]
    return zip(bounds, bounds.dropFirst()).map { $0..<max($0, $1) }
  }

  /// The rows of a file once for each table that stands beside others in them; nearly always there is one.
  static func besideEachOther(in rows: [[Term]]) -> [[[Term]]] {
    let line = firstLine(of: rows)
    guard rows.indices.contains(line) else { return [rows] }
    let tables = tables(in: rows[line], rows.dropFirst(line + 1).first ?? [])
    guard tables.count > 1 else { return [rows] }
    return tables.enumerated().map { index, table in
      let columns = (index == 0 ? 0 : table.lowerBound)..<table.upperBound
      return rows.map { $0.within(columns) }.filter { row in row.contains { !$0.value.isEmpty } }
    }
  }
}

/// A line of names above a line that may have days.
private struct LineOfNames {
  let names: [AttendanceColumn?]
  private let row: [Term]
  private let below: [Term]

  init(_ row: [Term], _ below: [Term]) {
    self.row = row
    let names = row.map { AttendanceColumn.named($0.value) }
    self.names = names
    // Another table may begin there, or the marks.
    let owners = names.indices.filter { names[$0] == .group || names[$0] == .program }
    let isOfMarks = owners.contains { below.indices.contains($0) && !below[$0].value.isEmpty }
    self.below = owners.isEmpty || isOfMarks || AttendanceHeader.begins(at: below) ? [] : below
  }

  /// Behind the last cell of both lines.
  var end: Int {
    max(row.withoutEmptyEnd(downTo: 0).count, below.withoutEmptyEnd(downTo: 0).count)
  }

  /// Where the first table begins.
  var firstPlace: Int {
    names.indices.first { owner(at: $0) != nil }.map(beginning) ?? 0
  }

  /// The column of whose mark it is, or of which day; not the name over several days.
  func owner(at place: Int) -> AttendanceColumn? {
    guard let name = names[place], !isDay(place) else { return nil }
    return [.group, .program, .date].contains(name) ? name : nil
  }

  /// Whether marks stand below: under a day, under «человек», under a group where days stand in rows.
  func isOfMarks(_ place: Int, _ seen: Set<AttendanceColumn>) -> Bool {
    if isDay(place) || isNumber(place) || names[place] == .people { return true }
    let isOfGroup = names[place] == nil && !row[place].value.isEmpty
    return isOfGroup && seen == [.date]
  }

  /// Where the names begin that lead to an owner: «№», «Педагог», «Программа».
  func beginning(of place: Int) -> Int {
    var first = place
    while first > 0, let name = names[first - 1], [.other, .program, .group].contains(name),
      !isDay(first - 1)
    { first -= 1 }
    return first
  }

  /// Whether it may be a day of the month that a title names.
  private func isNumber(_ place: Int) -> Bool {
    [row, below].contains { cells in
      cells.indices.contains(place) && Int(cells[place].value).map((1...31).contains) == true
    }
  }

  private func isDay(_ place: Int) -> Bool {
    DayColumn(row[place], at: place) != nil
      || below.indices.contains(place) && DayColumn(below[place], at: place) != nil
  }
}

extension [Term] {
  /// The row with nothing beside the columns of a table.
  func within(_ columns: Range<Int>) -> [Term] {
    guard columns.lowerBound > 0 || count > columns.upperBound else { return self }
    return prefix(columns.upperBound).enumerated().map { place, cell in
      place < columns.lowerBound ? Term("", at: cell.range) : cell
    }
  }
}
