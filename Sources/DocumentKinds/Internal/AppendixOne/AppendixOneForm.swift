import CivilTime
import Documents
import InstitutionModel

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
  /// In order of their numbers; may be empty.
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
  /// Its title in quotation marks.
  var program: String
  /// `nil` prints an empty cell.
  var teacher: String?
  /// One for each group of the program; never empty.
  var rows: [AppendixOneRow]
}

/// A group's row.
struct AppendixOneRow: Hashable, Sendable {
  /// The group's name: «1», «1А».
  var group: String
  /// Academic hours a week, as stated; `nil` prints an empty cell.
  var weeklyHours: Hours?
  /// On the first day of the period; `nil` prints an empty cell.
  var pupils: Int?
  /// As printed in the form; empty where the definitions are silent.
  var format: String
  /// As printed in the form; empty where the definitions are silent, or lessons are suspended.
  var classMode: String
  /// Separated by commas, the first with a capital letter.
  var forms: String
  /// In the order of the definitions, e-mails last.
  var resources: [AppendixOneResource]
  /// One mark for each date of the form.
  var marks: [AppendixOneMark]
  /// How many pupils the group has on each date.
  var pupilsOnDates: [Int?]
  /// The places of dates on which the group has several lessons, each with a number of its own.
  var placesOfLessons: Set<Int> = []
}

/// A link or plain words of the column of resources.
enum AppendixOneResource: Hashable, Sendable {
  /// An address of the web, which a page links to.
  case address(String)
  /// An e-mail, which only papers for staff show.
  case email(String)
  /// Words without a link.
  case words(String)

  /// As it is printed, without what makes it a link.
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
