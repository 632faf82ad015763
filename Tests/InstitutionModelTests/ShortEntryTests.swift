import CivilTime
import Diagnostics
import InstitutionModel
import Schema
import SourceText
import Testing

/// Items of «далее» and of «охват» that say in one line what has keys of its own.
struct ShortEntryTests {
  @Test(arguments: [
    "\n      - с 12.01.2027: вт 15:30–17:10", "\n      - с 12.01.2027 вт 15:30–17:10",
    " с 12.01.2027 вт 15:30–17:10", " {с 12.01.2027: вт 15:30–17:10}",
    "\n      с 12.01.2027: вт 15:30–17:10", "\n      - с 12 января 2027 г.: [вт 15:30–17:10]",
    "\n      - с 12.01.2027:\n          - вт 15:30–17:10",
    "\n      - с 12.01.2027: {расписание: вт 15:30–17:10}",
    "\n      - с 12.01.2027:\n        расписание: вт 15:30–17:10",
    "\n      - с 12.01.2027, вт 15:30–17:10",
    "\n      - {с: 12.01.2027, расписание: вт 15:30–17:10}",
  ])
  func `a timetable from a day on`(_ lines: String) {
    let (program, diagnostics) = Sample.program("группы:\n  - группа: 1\n    далее:\(lines)")
    let change = program?.groups.items.first?.value.changes.items.first?.value
    #expect(change?.change.first.value == CalendarDate(year: 2027, month: 1, day: 12))
    #expect(change?.change.last.isAbsent == true)
    #expect(change?.lessons.items.count == 1)
    #expect(diagnostics.unexpectedCodes == [])
  }

  @Test(arguments: [
    "с 12.01.2027 по 28.02.2027: {кабинет: 14}", "с 12.01.2027 по 28.02.2027 кабинет 14",
    "с 12 января 2027 по 28 февраля 2027: {кабинет: 14}",
    "{с: 12.01.2027 по 28.02.2027, кабинет: 14}",
    "{с: 12.01.2027–28.02.2027, кабинет: 14}", "{с: 12.01.2027, по: 28.02.2027, кабинет: 14}",
  ])
  func `another room for a time`(_ item: String) {
    let (program, diagnostics) = Sample.program("группы:\n  - группа: 1\n    далее: [\(item)]")
    let change = program?.groups.items.first?.value.changes.items.first?.value.change
    #expect(change?.first.value == CalendarDate(year: 2027, month: 1, day: 12))
    #expect(change?.last.value == CalendarDate(year: 2027, month: 2, day: 28))
    #expect(change?.room.value == "14")
    #expect(diagnostics.unexpectedCodes == [])
  }

  @Test func `the days of a short item stand where they are written`() throws {
    let text = "группы:\n  - группа: 1\n    далее:\n      - с 12.01.2027: вт 15:30–17:10"
    let reading = Sample.reading(["programs/hor.yaml": text])
    let group = reading.definitions.programs.first?.lines.value.groups.items.first?.value
    let change = try #require(group?.changes.items.first?.value)
    let file = try #require(reading.sources.files.first { $0.path.hasSuffix("hor.yaml") })
    let day = try #require(change.change.first.range)
    #expect(file.substring(Int(day.lower), Int(day.upper)) == "с 12.01.2027")
    let lesson = try #require(change.lessons.items.first?.range)
    #expect(file.substring(Int(lesson.lower), Int(lesson.upper)) == "вт 15:30–17:10")
  }

  @Test(arguments: [
    "все программы, кроме hor", "все программы кроме hor", "все, кроме hor",
    "все программы за исключением hor", "все программы\n    кроме: hor",
  ])
  func `exceptions in the line of the coverage`(_ coverage: String) {
    let text = "периоды:\n  - основание: карантин\n    охват: \(coverage)"
    let (periods, _) = Sample.periods(text)
    #expect(periods.first?.coverage.items.flatMap(\.value.terms) == [.everything])
    let excepted = periods.first?.exceptions.items.flatMap(\.value.terms).compactMap(\.name?.value)
    #expect(excepted == ["hor"])
  }
}
