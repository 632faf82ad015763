import CivilTime
import DelimitedText
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

  public let file: SourceFile
  public private(set) var rows: [Row] = []
  private let header: AttendanceHeader
  private let separator: String

  /// `nil` for a table of another layout.
  public init?(_ file: SourceFile, id: SourceFileID, _ names: AttendanceNames) {
    let (rows, _) = DelimitedText.rows(of: file, id: id)
    header = AttendanceHeader(in: rows)
    self.file = file
    separator = DelimitedText.separator(of: file, id: id)
    guard !rows.isEmpty, header.layout == .marks else { return nil }
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

  /// A line without its end; `nil` where the table has no column for the part of the day.
  public func line(_ group: String, _ date: CalendarDate, _ part: MarkPart, _ count: Int?)
    -> String?
  {
    var cells = Array(repeating: "", count: header.cells.count)
    let texts: [(AttendanceColumn, String?)] = [
      (.group, group), (.date, date.russianFigures), (.people, count.map(String.init)),
      (.time, part.time?.figures), (.subgroup, part.subgroup),
      (.lesson, part.lesson.map(String.init)),
    ]
    for (column, text) in texts {
      guard let text else { continue }
      guard let place = header.places[column] else { return nil }
      cells[place] = text
    }
    return cells.joined(separator: separator)
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
