import CivilTime
import Diagnostics
import Regulation
import Russian
import Schema
import SourceText

extension Definitions {
  /// Gives marks the dates of the school year and the ids of groups that their programs name.
  ///
  /// - Parameter levels: How levels are called, by which programs of one title are told apart.
  /// - Returns: Findings about days that the school year lacks.
  mutating func placeAttendance(_ levels: WordList<Level>) -> [Diagnostic] {
    let year = institution?.value.year.value
    let names = GroupTitles(programs, levels)
    var diagnostics: [Diagnostic] = []
    var known: [AttendanceLine.Owner: String?] = [:]
    var doubted: Set<SourceRange> = []
    for line in attendanceLines {
      guard let date = line.day.value.date(inYearFrom: year?.first.value) else {
        hasUnreadAttendance = true
        if let year, year.first.value != nil { diagnostics.append(.noSuchDay(line.day)) }
        continue
      }
      if let weekday = line.day.value.weekday, weekday != date.weekday {
        hasUnreadAttendance = true
        // A day over a column is that of every line.
        if doubted.insert(line.day.range).inserted {
          diagnostics.append(.otherWeekday(line.day.range, date))
        }
        continue
      }
      let id = known[line.owner] ?? names.id(of: line.owner)
      known[line.owner] = .some(id)
      if id == nil, !unreadablePrograms.isEmpty {
        // The program may be one that could not be read.
        hasUnreadAttendance = true
      } else {
        let group = Term(id ?? line.owner.text, at: line.group.range)
        attendance.append(line.row(on: date, group: group))
      }
    }
    attendanceLines = []
    return diagnostics.sortedForReading()
  }
}

extension Diagnostic {
  fileprivate static func otherWeekday(_ range: SourceRange, _ date: CalendarDate) -> Diagnostic {
    Diagnostic(
      "unreadable-value",
      "\(date.russianFigures) – \(date.weekday.russianName)",
      at: range,
      help:
        "исправьте дату или день недели: \("\(date.weekday.russianName) \(date.russianFigures)".quoted)"
    )
  }

  fileprivate static func noSuchDay(_ day: Located<WrittenDate>) -> Diagnostic {
    Diagnostic(
      "unreadable-value",
      "в этом учебном году нет такого дня",
      at: day.range,
      help: "исправьте дату: напишите её с годом, например 05.10.2026"
    )
  }
}
