import CivilTime
import Documents

/// The filled form of one department before it takes the shape of a page or of a sheet.
///
/// Russian: «таблица Приложения 1» (п. 4.20).
struct AppendixOneForm: Hashable, Sendable {
  /// `nil` for groups that belong to no department.
  var department: String?
  /// Who signs: the head of the department.
  var head: String?
  /// The date columns, in order.
  var dates: [CalendarDate]
  var entries: [AppendixOneEntry]

  /// The line of the head.
  var signature: Signature {
    Signature(post: "Руководитель подразделения", name: head?.initialsFirst)
  }
}

/// A numbered position of the form: a program of a teacher, with the groups that share it.
struct AppendixOneEntry: Hashable, Sendable {
  /// Counted through the institution.
  var number: Int
  var program: String
  /// `nil` prints an empty cell.
  var teacher: String?
  var rows: [AppendixOneRow]
}

/// A group's row.
struct AppendixOneRow: Hashable, Sendable {
  var group: String
  var weeklyHours: Int?
  var pupils: Int?
  /// As printed in the form; empty where the definitions are silent.
  var format: String
  var classMode: String
  var forms: String
  var resources: [AppendixOneResource]
  /// One mark for each date of the form.
  var marks: [AppendixOneMark]
  /// How many pupils the group has on each date.
  var pupilsOnDates: [Int?]
}

/// A link or plain words of the column of resources.
enum AppendixOneResource: Hashable, Sendable {
  case address(String)
  case email(String)
  case words(String)

  var text: String {
    switch self {
    case .address(let text), .email(let text), .words(let text): text
    }
  }
}

/// What stands under a date.
///
/// Russian: «отметка педагога».
enum AppendixOneMark: Hashable, Sendable {
  /// The group has nothing that day.
  case unavailable
  /// The teacher has not filled the cell.
  case unfilled
  /// That many pupils took part; 0 means that nobody came.
  case people(Int)
  /// So many took part in each of the day's lessons, which were for the same pupils.
  case lessons([Int])
}
