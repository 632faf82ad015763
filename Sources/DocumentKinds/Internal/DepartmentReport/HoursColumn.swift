import InstitutionModel
import Timetable

/// A column of the table of hours.
struct HoursColumn: Sendable {
  /// With no-break spaces, since heads are narrow.
  let head: String
  /// Whether the hours of a group want the column: those that only few departments need are left out
  /// where all would be empty.
  var isWanted: @Sendable (YearHours) -> Bool = { _ in true }
  /// What stands in the row; `nil` where nothing is known.
  let text: @Sendable (HoursRow) -> String?

  /// In their order.
  static let all = [
    HoursColumn(head: "Год обучения") { $0.yearOfStudy.map(String.init) },
    HoursColumn(head: "В\u{A0}неделю заявлено") { $0.weekly.stated.joined(separator: ", затем ") },
    HoursColumn(head: "В\u{A0}неделю по\u{A0}расписанию") {
      $0.weekly.byTimetable.joined(separator: ", затем ")
    },
    HoursColumn(head: "За\u{A0}год очно") { $0.counted(\.held.faceToFace) },
    HoursColumn(head: "За\u{A0}год дистанционно") { $0.counted(\.held.distance) },
    HoursColumn(head: "Доля дистанционных") { $0.share },
    HoursColumn(head: "За\u{A0}год с сопровождением", isWanted: { !$0.supported.isZero }) {
      $0.counted(\.supported)
    },
    HoursColumn(head: "За\u{A0}год всего") { $0.counted(\.total) },
    HoursColumn(head: "По\u{A0}плану") { $0.plan.map(String.init) },
    HoursColumn(head: "Разница с\u{A0}планом") { $0.difference },
    HoursColumn(head: "Выпало в\u{A0}нерабочие дни") { $0.counted(\.onHolidays) },
    HoursColumn(head: "Приостановлено часов", isWanted: { !$0.suspended.isZero }) {
      $0.counted(\.suspended)
    },
    HoursColumn(head: "Отменено часов", isWanted: { !$0.cancelled.isZero }) {
      $0.counted(\.cancelled)
    },
    HoursColumn(head: "Перенесено часов", isWanted: { !$0.moved.isZero }) { $0.counted(\.moved) },
    HoursColumn(head: "Дано дополнительно", isWanted: { !$0.added.isZero }) { $0.counted(\.added) },
    HoursColumn(head: "Должны часов", isWanted: { !$0.owed.isZero }) {
      $0.year.isEmpty ? nil : $0.owed.figures
    },
  ]
}
