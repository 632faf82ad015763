import DelimitedText
import Regulation
import Russian
import Schema
import SourceText

/// Where the columns of a table of attendance stand.
///
/// Russian: «шапка таблицы».
struct AttendanceHeader {
  /// The cells of the line that names most columns.
  let cells: [Term]
  private(set) var places: [AttendanceColumn: Int] = [:]
  /// The columns that are headed by a date, as in Приложение 1.
  private(set) var days: [DayColumn] = []
  /// The columns that nobody knows.
  private(set) var unknown: [(place: Int, name: Term)] = []
  /// The first row below.
  private(set) var firstRow: Int
  /// Columns that a line below the names or the days calls something else than a day.
  private(set) var passedOver: Set<Int> = []
  private let keepsFaults: Bool

  /// Finds the header among the first rows: titles may stand above, dates in a second line.
  init(in rows: [[Term]]) { self.init(in: rows, at: Self.firstLine(of: rows)) }

  /// The row that names most columns among the first ones.
  static func firstLine(of rows: [[Term]]) -> Int {
    let candidates = rows.prefix(mostTitles)
    return candidates.firstIndex { knownColumns(of: $0) > 1 }
      ?? candidates.firstIndex { knownColumns(of: $0) > 0 } ?? 0
  }

  /// The header of which the first line is known.
  ///
  /// - Parameters:
  ///   - rows: The table, with what stands above it.
  ///   - index: The row of the first line.
  ///   - keepsFaults: Whether what is no day in a line of days is kept as an unknown column, to be told.
  init(in rows: [[Term]], at index: Int, keepsFaults: Bool = false) {
    self.keepsFaults = keepsFaults
    cells = rows.indices.contains(index) ? rows[index].withoutEmptyEnd(downTo: 0) : []
    firstRow = index + 1
    for (place, cell) in cells.enumerated() { add(cell, at: place) }
    if let below = rows.dropFirst(firstRow).first { skipWeekdays(below) }
    if let below = rows.dropFirst(firstRow).first, isSecondLine(below) { addDays(of: below) }
    if days.isEmpty, places[.date] == nil, places[.people] == nil {
      addNumbers(below: rows.prefix(firstRow), rows.dropFirst(firstRow).first ?? [])
    }
    if let below = rows.dropFirst(firstRow).first { readLineBelowDays(below) }
    guessPeople(rows.dropFirst(firstRow))
    guessGroup()
  }

  /// Weekdays in a line of their own above the days.
  private mutating func skipWeekdays(_ row: [Term]) {
    let texts = row.filter { !$0.value.isEmpty }
    guard days.isEmpty, !texts.isEmpty, texts.allSatisfy({ $0.value.onlyWeekday != nil }) else {
      return
    }
    firstRow += 1
    unknown += row.enumerated().filter { !$0.element.value.isEmpty }.map { ($0.offset, $0.element) }
  }

  /// What a line of weekdays or of «было | не было» says.
  private mutating func readLineBelowDays(_ row: [Term]) {
    let owners = [AttendanceColumn.program, .group].compactMap { places[$0] }
    guard !days.isEmpty, let line = LineBelowDays(row, below: days, owners) else { return }
    firstRow += 1
    (days, passedOver) = (line.days, passedOver.union(line.passedOver))
    unknown.removeAll { passedOver.contains($0.place) }
  }

  /// How the table is to be read; `nil` where a column is missing.
  var layout: Layout? {
    let hasGroup = places[.group] != nil
    if isMark { return nil }
    if !days.isEmpty { return hasGroup ? .days : nil }
    guard places[.date] != nil else { return nil }
    if hasGroup { return places[.people] == nil ? nil : .marks }
    return places[.people] == nil && !unknown.isEmpty && !isMisspelt ? .groups : nil
  }

  /// Whether an unknown column may be one of ours.
  private var isMisspelt: Bool {
    let names = AttendanceColumn.words.all
    return unknown.contains { !Spelling.nearest(to: $0.name.value, in: names).isEmpty }
  }

  /// Whether the line is a mark, and no header: a number stands behind its date, or beside its only one.
  var isMark: Bool {
    guard let day = days.first?.place else { return false }
    let isAlone =
      days.count == 1 && !cells.contains { AttendanceColumn.named($0.value) != nil }
    return unknown.contains { column in
      (isAlone || column.place > day) && AttendanceColumn.Needed.people.isContent(column.name.value)
    }
  }

  /// What stands in the rows of a table.
  enum Layout {
    /// One mark.
    case marks
    /// A group's marks, a day in each column: Приложение 1.
    case days
    /// A day's marks, a group in each column.
    case groups
  }

  /// The place of the last column, so that longer rows have one cell too many.
  var lastPlace: Int { max(cells.count - 1, days.last?.place ?? 0, passedOver.max() ?? 0) }

  /// The place of the last column that a mark cannot do without.
  var lastNeeded: Int { [.group, .date, .people].compactMap { places[$0] }.max() ?? 0 }

  /// Without another column of numbers that of the pupils is meant.
  private mutating func guessPeople(_ rows: ArraySlice<[Term]>) {
    guard places[.people] == nil, let size = places[.size] else { return }
    let isDoubtful = unknown.contains { AttendanceColumn.Needed.people.holds($0.place, of: rows) }
    if !isDoubtful { places[.people] = size }
  }

  /// A table over dates names groups in its first column, whatever its name; without any name only where it is the
  /// only one.
  private mutating func guessGroup() {
    guard places[.group] == nil, places[.date] == nil, let first = days.first?.place, first > 0
    else { return }
    let named = unknown.last { $0.place < first }
    if named == nil && first > 1 || namesOfChildren != nil { return }
    places[.group] = named?.place ?? first - 1
  }

  /// The column of children's names in a table of children.
  var namesOfChildren: Term? {
    guard places[.group] == nil, places[.program] == nil else { return nil }
    return cells.first { $0.value.namesChildren }
  }

  /// Columns that may be days and could not be read.
  var doubtfulDays: [Term] {
    unknown.map(\.name).filter { ScalarFault.inTableDay($0.value) != nil }
  }

  private mutating func add(_ cell: Term, at place: Int) {
    if let day = DayColumn(cell, at: place) {
      days.append(day)
    } else if let column = AttendanceColumn.named(cell.value) {
      if column == .group { moveCircleToPrograms() }
      places[column] = places[column] ?? place
    } else if !cell.value.isEmpty {
      unknown.append((place, cell))
    }
  }

  /// «Объединение» beside «№ группы» is the program.
  private mutating func moveCircleToPrograms() {
    guard let place = places[.group], places[.program] == nil,
      ["объединен", "коллектив", "кружок"].contains(where: cells[place].value.folded.hasPrefix)
    else { return }
    places[.program] = place
    places[.group] = nil
  }

  /// Whether a row has dates and nothing else that is a mark.
  private func isSecondLine(_ row: [Term]) -> Bool {
    guard days.isEmpty, places[.date] == nil || places[.people] == nil,
      places[.group] ?? places[.program] != nil
    else { return false }
    let texts = row.filter { !$0.value.isEmpty }
    let owners = [places[.group], places[.program]].compactMap(\.self)
    // A row of marks names its group.
    let isOfNames = owners.allSatisfy { !row.indices.contains($0) || row[$0].value.isEmpty }
    return texts.contains(where: \.headsDay)
      && texts.allSatisfy {
        $0.headsDay || AttendanceColumn.named($0.value) == .other
          || $0.value.folded.hasPrefix("ч")
          || isOfNames && !AttendanceColumn.Needed.people.isContent($0.value)
          || (keepsFaults && !$0.value.contains(where: \.isLetter))
      }
  }

  private mutating func addDays(of row: [Term]) {
    firstRow += 1
    places[.date] = nil
    for (place, cell) in row.enumerated() where !cell.value.isEmpty {
      if var day = DayColumn(cell, at: place) {
        // «вт» may stand over its day.
        day.weekday = day.weekday ?? unknown.first { $0.place == place }?.name.value.onlyWeekday
        days.append(day)
        unknown.removeAll { $0.place == place }
      } else if AttendanceColumn.named(cell.value) != nil || cell.value.startsTotal {
        passedOver.insert(place)
      } else if keepsFaults || ScalarFault.inTableDay(cell.value) != nil {
        unknown.append((place, cell))
      }
    }
    unknown.removeAll { $0.name.value.onlyWeekday != nil && passedOver.contains($0.place) }
  }

  /// Days as bare numbers under the name of a month, in this line or in the one below.
  private mutating func addNumbers(below titles: ArraySlice<[Term]>, _ below: [Term]) {
    guard let month = titles.joined().lazy.compactMap({ MonthOfTitle($0.value) }).first else {
      return
    }
    let own = unknown.compactMap { month.day($0.name, at: $0.place) }
    let next = below.enumerated().compactMap { month.day($0.element, at: $0.offset) }
    if !own.isEmpty {
      days = own
      unknown.removeAll { column in own.contains { $0.place == column.place } }
    } else if !next.isEmpty, below.allSatisfy({ $0.value.isEmpty || month.day($0, at: 0) != nil }) {
      days = next
      firstRow += 1
    }
  }

  /// Whether a row names whose marks stand below, and more: it begins a table.
  static func begins(at row: [Term]) -> Bool {
    let columns = row.map { AttendanceColumn.named($0.value) }
    return (columns.contains(.group) || columns.contains(.program)) && knownColumns(of: row) > 1
  }

  static func knownColumns(of row: [Term]) -> Int {
    row.count { AttendanceColumn.named($0.value) != nil || $0.headsDay }
  }

  /// Titles above a table are no longer than this.
  private static let mostTitles = 15
}
