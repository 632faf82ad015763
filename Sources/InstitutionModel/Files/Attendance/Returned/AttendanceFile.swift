import CivilTime
import DelimitedText
import Regulation
import Russian
import Schema
import SourceText

/// A table of `attendance/` with a mark in each row, as it is edited: rows with their places.
///
/// Russian: «файл посещаемости».
public struct AttendanceFile: Sendable {
  /// A row, marked or waiting for its mark.
  public struct Row: Sendable {
    /// The group's id.
    public var group: String
    public var date: CalendarDate
    public var part: MarkPart
    /// The cell of the number, with quotes if it has them; empty where none is written.
    public var count: Term
    /// Where the row's line begins, and where the next one does.
    public var line: Range<Int>

    /// Whether nobody has filled it.
    public var isBlank: Bool { count.value.isNoMark }
  }

  /// A line that is to be written.
  public struct Line: Sendable {
    public var group: String
    public var date: CalendarDate
    public var part: MarkPart
    /// `nil` for a row that waits.
    public var count: Int?

    public init(_ group: String, _ date: CalendarDate, _ part: MarkPart, _ count: Int?) {
      (self.group, self.date, self.part, self.count) = (group, date, part, count)
    }

    /// The cells that it fills, by column.
    fileprivate var cells: [AttendanceColumn: String] {
      let texts: [AttendanceColumn: String?] = [
        .group: group, .date: date.russianFigures, .people: count.map(String.init),
        .time: part.time?.figures, .subgroup: part.subgroup, .lesson: part.lesson.map(String.init),
      ]
      return texts.compactMapValues(\.self)
    }
  }

  public let file: SourceFile
  public private(set) var rows: [Row] = []
  private let header: AttendanceHeader
  private let separator: String
  /// Columns that are to be added.
  private var added: [AttendanceColumn] = []

  /// `nil` for a table of another layout.
  public init?(_ file: SourceFile, id: SourceFileID, _ names: AttendanceNames) {
    let (rows, _) = DelimitedText.rows(of: file, id: id)
    header = AttendanceHeader(in: rows)
    self.file = file
    separator = DelimitedText.separator(of: file, id: id)
    guard !rows.isEmpty, header.layout == .marks,
      AttendanceHeader.besideEachOther(in: rows).count == 1
    else { return nil }
    var table = AttendanceTable(header: header, layout: .marks)
    for cells in rows.dropFirst(header.firstRow) {
      guard let (owner, day, part) = table.place(of: cells), let date = names.date(of: day),
        let group = names.titles.knownID(of: owner), let count = table.cell(.people, of: cells)
      else { continue }
      let line = file.lines(holding: cells)
      self.rows.append(Row(group: group, date: date, part: part, count: count, line: line))
    }
  }

  /// What ends lines of the file.
  public var lineEnd: String { file.text.contains(0x0D) ? "\r\n" : "\n" }

  /// Gives the table the columns that it lacks for the part of a day; rows that are there stay shorter.
  ///
  /// - Returns: What is to be written behind the names of the columns; empty where none is lacking.
  public mutating func addColumns(for part: MarkPart) -> String {
    let lacking = part.columns.filter { header.places[$0] == nil && !added.contains($0) }
    added += lacking
    return lacking.map { separator + $0.name }.joined()
  }

  /// Where names of columns are added: behind the last one.
  public var endOfHeader: Int { header.cells.last.map { Int($0.range.upper) } ?? 0 }

  /// A line without its end, as long as the table is with the added columns.
  public func text(of line: Line) -> String {
    var cells = Array(repeating: "", count: header.cells.count + added.count)
    for (column, text) in line.cells {
      let behind = added.firstIndex(of: column).map { header.cells.count + $0 }
      if let place = header.places[column] ?? behind { cells[place] = text }
    }
    return cells.joined(separator: separator)
  }

  /// A table of lines, with the columns that they need.
  public static func text(of lines: [Line]) -> String {
    let parts = AttendanceColumn.ofParts.filter { column in
      lines.contains { $0.part.columns.contains(column) }
    }
    let columns = [.group, .date] + parts + [.people]
    let rows = lines.map { line in columns.map { line.cells[$0] ?? "" } }
    return ([columns.map(\.name)] + rows).map { $0.joined(separator: ";") + "\n" }.joined()
  }
}

extension AttendanceColumn {
  /// What tells the parts of a day apart, in order.
  fileprivate static let ofParts: [AttendanceColumn] = [.time, .lesson, .subgroup]

  /// As the guide calls it.
  fileprivate var name: String { Self.words.printed(self) }
}

extension MarkPart {
  /// The columns that tell it.
  fileprivate var columns: [AttendanceColumn] {
    let texts: [AttendanceColumn: Bool] = [
      .time: time != nil, .lesson: lesson != nil, .subgroup: subgroup != nil,
    ]
    return AttendanceColumn.ofParts.filter { texts[$0] == true }
  }
}

extension SourceFile {
  /// The whole lines that the cells of a row stand in.
  fileprivate func lines(holding cells: [Term]) -> Range<Int> {
    var lower = cells.first.map { Int($0.range.lower) } ?? 0
    var upper = cells.last.map { Int($0.range.upper) } ?? lower
    while lower > 0, text[lower - 1] != 0x0A, text[lower - 1] != 0x0D { lower -= 1 }
    while upper < text.count, text[upper] != 0x0A, text[upper] != 0x0D { upper += 1 }
    if upper < text.count, text[upper] == 0x0D { upper += 1 }
    if upper < text.count, text[upper] == 0x0A { upper += 1 }
    return lower..<upper
  }
}
