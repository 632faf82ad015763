import CivilTime
import Diagnostics
import Schema
import SourceText

/// A mark of `attendance/`: how many pupils of a group took part on a day.
///
/// Russian: «строка таблицы посещаемости».
public struct AttendanceRow: Sendable {
  /// The group's id: the program's id and the group's name with a hyphen.
  public var group: Term
  public var date: Located<CalendarDate>
  /// Of which lesson or subgroup it is.
  public var part: Located<MarkPart>
  public var count: Located<Int>
  /// How many the group has by the mark: «14 из 15».
  public var size: Int?
}

extension FileKind {
  /// `attendance/….csv`, as a spreadsheet saves it.
  public static let attendance = {
    var kind = FileKind(
      path: "attendance/….csv",
      purpose: "Отметки присутствия: столбцы «группа», «дата» и «человек», где занятий за день "
        + "несколько – ещё «время», «занятие» или «подгруппа»; или таблица по форме Приложения 1."
    ) { file, id, _, _, notes in
      let lines = AttendanceTable.lines(of: file, id: id, &notes.reader)
      let warnings = notes.reader.diagnostics.count { $0.severity != .error }
      let isRead = notes.reader.faults == warnings
      return { definitions in
        definitions.attendanceLines += lines
        if !isRead { definitions.hasUnreadAttendance = true }
      }
    }
    kind.isSingle = false
    kind.encodings = .utf8OrWindows1251
    kind.unread = { _ in { $0.hasUnreadAttendance = true } }
    return kind
  }()
}
