import CivilTime
import InstitutionModel
import Russian
import Timetable

/// A column of the table of hours; every department has all of them.
struct HoursColumn: Sendable {
  /// With no-break spaces, since heads are narrow.
  let head: String
  /// What stands in the row; `nil` where nothing is known.
  let text: @Sendable (HoursRow) -> String?

  /// In their order: what is due and what is given come first, so that a screen shows them.
  static func all(on day: CalendarDate) -> [HoursColumn] {
    [
      HoursColumn(head: "Год обучения") { $0.yearOfStudy.map(String.init) },
      HoursColumn(head: "По\u{A0}плану") { $0.plan.map(String.init) },
      HoursColumn(head: "Осталось дать,\u{A0}ч") { $0.year.isEmpty ? nil : $0.owed.figures },
      HoursColumn(head: "За\u{A0}год всего") { $0.counted(\.total) },
      HoursColumn(head: "Разница с\u{A0}планом") { $0.difference },
      HoursColumn(head: "Проведено на\u{A0}\(day.russianFigures)") {
        $0.year.isEmpty ? nil : $0.given.figures
      },
    ] + details
  }

  /// Of what these are made.
  private static let details = [
    HoursColumn(head: "В\u{A0}неделю заявлено") { $0.weekly.stated.joined(separator: ", затем ") },
    HoursColumn(head: "В\u{A0}неделю по\u{A0}расписанию") {
      $0.weekly.byTimetable.joined(separator: ", затем ")
    },
    HoursColumn(head: "За\u{A0}год очно") { $0.counted(\.held.faceToFace) },
    HoursColumn(head: "За\u{A0}год дистанционно") { $0.counted(\.held.distance) },
    HoursColumn(head: "Доля дистанционных") { $0.share },
    HoursColumn(head: "За\u{A0}год с сопровождением") { $0.counted(\.supported) },
    HoursColumn(head: "Выпало в\u{A0}нерабочие дни") { $0.counted(\.onHolidays) },
    HoursColumn(head: "Приостановлено часов") { $0.counted(\.suspended) },
    HoursColumn(head: "Отменено часов") { $0.counted(\.cancelled) },
    HoursColumn(head: "Перенесено часов") { $0.counted(\.moved) },
    HoursColumn(head: "Дано дополнительно") { $0.counted(\.added) },
  ]
}
