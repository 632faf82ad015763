import Diagnostics
import InstitutionModel
import SourceText
import Testing

/// The end of a lesson that follows from the hours of its group.
struct LessonLengthTests {
  /// A group's hours and timetable, and what its lines are to be.
  struct Week: CustomTestStringConvertible, Sendable {
    var lines: String
    var remedies: [String]
    var testDescription: String { lines }

    init(_ lines: String, _ remedies: String...) { (self.lines, self.remedies) = (lines, remedies) }
  }

  @Test(arguments: ["вт, чт 15:30–17:70", "вт, чт 15:30–27:10"])
  func `an end that no clock shows is that of the week's hours`(_ line: String) {
    let lines = "группы:\n  - {группа: 1, часов в неделю: 4, расписание: \"\(line)\"}"
    let faults = Sample.program(lines).diagnostics.filter { $0.code == "unreadable-value" }
    #expect(faults.map(\.help) == ["напишите, например, «вт, чт 15:30–17:10»"])
  }

  @Test(arguments: [
    Week("часов в неделю: 4, расписание: \"вт, чт в 15:30\"", "вт, чт 15:30–17:10"),
    Week(
      "часов в неделю: 4, расписание: [вт 15:30, чт 16:00]",
      "вторник 15:30–17:10",
      "четверг 16:00–17:40"
    ),
    Week("часов в неделю: 2, расписание: \"вт, чт в 15:30\"", "вт, чт 15:30–16:15"),
    Week("часов в неделю: 6, расписание: \"пн, ср, пт 14.00\"", "пн, ср, пт 14:00–15:40"),
    Week("часов в неделю: 6, расписание: \"пн, ср 14.00\"", "пн, ср 14:00–16:35"),
    Week("часов в неделю: 4, расписание: [вт 15:30–17:10, чт 15:30]", "четверг 15:30–17:10"),
    Week("часов в неделю: 3, расписание: [вт 15:30–17:10, чт 15:30]", "четверг 15:30–16:15"),
    Week(
      "часов в неделю: 4, академический час: 30 минут, расписание: \"вт, чт 15:30\"",
      "вт, чт 15:30–16:40"
    ),
    Week(
      "часов в неделю: 4, академический час: 40 минут, перемена: нет, расписание: \"вт, чт 15:30\"",
      "вт, чт 15:30–16:50"
    ),
    Week(
      "часов в неделю: 4, перемена: 15 минут, расписание: \"вт, чт с 15:30\"",
      "вт, чт 15:30–17:15"
    ),
    Week("часов в неделю: 1, расписание: [сб 10:00]", "суббота 10:00–10:45"),
    Week("часов в неделю: 2, расписание: [{занятие: сб 10:00, кабинет: 3}]", "суббота 10:00–11:40"),
    Week("часов в неделю: 4, расписание: \"вт и чт\"", "вт, чт 15:30–17:10"),
    Week("часов в неделю: 10, расписание: \"пн–пт 9:00\"", "пн, вт, ср, чт, пт 09:00–10:40"),
    // What does not go into the days as whole hours stays an hour.
    Week("часов в неделю: 3, расписание: \"вт, чт в 15:30\"", "вт, чт 15:30–16:15"),
    Week("часов в неделю: 4.5, расписание: \"вт, чт в 15:30\"", "вт, чт 15:30–16:15"),
    Week("часов в неделю: 40, расписание: \"вт, чт в 15:30\"", "вт, чт 15:30–16:15"),
    Week("расписание: \"вт, чт в 15:30\"", "вт, чт 15:30–16:15"),
    Week("часов в неделю: 2, расписание: [вт 15:30–17:10, чт 15:30]", "четверг 15:30–16:15"),
    Week("часов в неделю: 4, расписание: [вт 15:30–16:00, чт 15:30]", "четверг 15:30–16:15"),
    Week("часов в неделю: 2, расписание: [05.10.2026 15:30]", "05.10.2026 15:30–16:15"),
  ])
  func `the remedy lasts as long as the week has hours`(_ week: Week) {
    let (_, diagnostics) = Sample.program("группы:\n  - {группа: 1, \(week.lines)}")
    let helps = diagnostics.filter { $0.message.contains("не сказано") }.compactMap(\.help)
    #expect(helps == week.remedies.map { "напишите, например, «\($0)»" })
  }
}
