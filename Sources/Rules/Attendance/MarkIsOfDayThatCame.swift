import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import SourceText

/// Nobody can tell today how many will come tomorrow.
///
/// Where no mark is of a day before that of the build, it is one for an earlier day than the tables, and nothing is said.
///
/// Russian: «отметки педагога» (п. 4.20).
enum MarkIsOfDayThatCame: Rule {
  static let metadata = RuleMetadata("mark-is-of-day-that-came", .warning, clause: "4.20")
    .also("Прил. 1").with(isDated: true).saying("Отметка стоит за день, который уже наступил")

  /// Looks at each mark; those of one file and day are told together.
  static func check(_ inspection: Inspection) -> Checked {
    var early: [Day: [AttendanceRow]] = [:]
    let checked = Checked.marks(inspection) { mark in
      guard mark.date.value > inspection.date else { return .fine }
      early[Day(file: mark.date.range.file, date: mark.date.value), default: []].append(mark)
      return .found([])
    }
    guard inspection.definitions.attendance.contains(where: { $0.date.value < inspection.date })
    else { return checked }
    let marks = early.values.sorted { $0[0].date.range < $1[0].date.range }
    return checked.telling(marks.map { finding(about: $0, inspection.date) })
  }

  /// What is told once.
  private struct Day: Hashable {
    let file: SourceFileID
    let date: CalendarDate
  }

  /// Of at least one mark.
  private static func finding(about marks: [AttendanceRow], _ today: CalendarDate) -> Finding {
    let places = Set(marks.dropFirst().map(\.date.range)).subtracting([marks[0].date.range])
    return Finding(
      "отметка за \(marks[0].date.value.russianFigures), а этот день ещё не наступил: "
        + "сегодня \(today.russianFigures)",
      at: marks[0].date.range,
      places: places.map { Label("и здесь", at: $0) },
      rest: { " и ещё \(plural($0, "отметка", "отметки", "отметок"))" },
      help: "исправьте дату, а если она верна, уберите отметку и впишите её после занятия"
    )
  }
}
