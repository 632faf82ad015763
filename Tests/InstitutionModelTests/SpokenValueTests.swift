import CivilTime
import Diagnostics
import InstitutionModel
import Schema
import SourceText
import Testing

/// What people say in words where a file has figures.
struct SpokenValueTests {
  @Test(arguments: [
    "две недели", "2 недели", "14 дней", "на неделю", "месяц", "на 10 дней", "неделя", "один месяц",
    "3 дня", "двух недель",
  ])
  func `how long a period lasts`(_ text: String) {
    let diagnostics = Sample.periods("периоды:\n  - по: '\(text)'").diagnostics
    let found = diagnostics.filter { $0.code == "unreadable-value" }
    #expect(found.map { $0.help?.hasPrefix("сосчитайте от первого дня") } == [true])
  }

  @Test(arguments: ["все", "у всех", "всем", "Все учащиеся", "на всех"])
  func `a number that is said to be all`(_ text: String) {
    let line = "группы:\n  - без техники: \(text)"
    let found = Sample.program(line).diagnostics.filter { $0.code == "unreadable-value" }
    #expect(found.map { $0.help?.contains("«учащихся»") } == [true])
  }

  @Test(
    arguments: [
      ("1, 9 мая", "01.05 09.05"), ("1, 2, 9 мая", "01.05 02.05 09.05"),
      ("1 мая, 9 мая", "01.05 09.05"),
      ("4 ноября, 1, 9 мая", "04.11 01.05 09.05"), ("1; 9 мая", "01.05 09.05"),
      ("23 февраля; 8 марта", "23.02 08.03"), ("нет", ""), ("04.11.2026, 8 марта", "04.11 08.03"),
    ]
  )
  func `days off of one month`(_ text: String, _ days: String) {
    let (institution, diagnostics) = Sample.institution(
      "учебный год:\n  с: 01.09.2026\n  по: 31.05.2027\n  нерабочие дни: \(text)"
    )
    let holidays = institution?.year.value?.holidays.items ?? []
    let read = holidays.map { $0.value.days.first.parts }.map { parts in
      (parts.day < 10 ? "0" : "") + "\(parts.day)." + (parts.month < 10 ? "0" : "")
        + "\(parts.month)"
    }
    #expect(read.joined(separator: " ") == days)
    #expect(diagnostics.unexpectedCodes == [])
  }

  @Test(arguments: ["нет", "Нет", "ноль"])
  func `no moved days`(_ text: String) {
    let (_, diagnostics) = Sample.institution("учебный год:\n  рабочие дни: \(text)")
    #expect(diagnostics.unexpectedCodes == [])
  }

  @Test(
    arguments: [
      ("направленность: художественная // ИЗО", "художественная # ИЗО"),
      ("уровень: базовый // было стартовый", "базовый # было стартовый"),
      ("уровень: базовый /* проверить */", "базовый # проверить"),
    ]
  )
  func `comments behind words of a list`(_ line: String, _ rightForm: String) {
    let found = Sample.program(line).diagnostics.filter { $0.code == "unreadable-value" }
    #expect(found.map(\.help) == ["напишите «\(rightForm)»"])
  }
}
