import Russian
import Schema
import SourceText

/// A table out of a word processor or a sheet as the lines of a timetable: `Вторник⇥15:30–17:10⇥4`.
///
/// Russian: «расписание таблицей».
struct TabbedTimetable {
  /// A line for each row below the heading, with «каб.» before a bare number of a room.
  let lines: [String]

  /// `nil` for a text whose lines have no tabs, or neither a heading nor a bare number for a room.
  init?(_ text: String) {
    guard text.utf8.contains(UInt8(ascii: "\t")) else { return nil }
    let rows = text.split(whereSeparator: \.isNewline).map { row in
      row.split(separator: "\t", omittingEmptySubsequences: false).map { String($0).trimmed }
    }
    guard let first = rows.first, rows.allSatisfy({ $0.count > 1 }) else { return nil }
    let isHeaded = first[0].folded.begins(with: "день") || first[0].folded.begins(with: "дни")
    let hasRooms = rows.contains { $0.count > 2 && $0[2].isBareNumber }
    guard isHeaded || hasRooms else { return nil }
    let rooms = first.firstIndex { name in
      ["каб", "ауд", "помещ"].contains(where: name.folded.begins(with:))
    }
    lines = (isHeaded ? rows.dropFirst() : rows[...]).map { cells in
      let others = cells.indices.dropFirst(2).filter { !cells[$0].isEmpty }.map { index in
        let isRoom = isHeaded ? index == rooms : cells[index].isBareNumber
        return isRoom && cells[index].isBareNumber ? "каб. \(cells[index])" : cells[index]
      }
      return (["\(cells[0]) \(cells[1])"] + others).joined(separator: ", ")
    }
  }
}
