import CivilTime
import InstitutionModel
import Schema
import Testing

/// Weeks that are counted by the calendar or by the institution.
struct LessonWeeksTests {
  private static let count = Sample.institution(
    "учебный год:\n  недели: {считать с: 02.09.2026, названия: [числитель, знаменатель]}"
  ).institution?.year.value?.weekCount.value

  @Test(arguments: [
    Notation("числитель", "по неделям «числитель»"),
    Notation("Знаменатель", "по неделям «знаменатель»"),
    Notation("числители", "по неделям «числитель»"), Notation("нечётные", "по неделям «числитель»"),
    Notation("по чётным неделям", "по неделям «знаменатель»"), Notation("красные", nil),
  ])
  func `words of the institution`(_ example: Notation) throws {
    let count = try #require(Self.count)
    #expect(LessonWeeks(example.text, countedBy: count)?.words == example.value)
  }

  @Test(arguments: [
    Notation("чётные", "по чётным неделям"), Notation("Нечетные", "по нечётным неделям"),
    Notation("по нечётным", "по нечётным неделям"),
    Notation("нечётная неделя", "по нечётным неделям"),
    Notation("числитель", nil),
  ])
  func `words of the calendar`(_ example: Notation) {
    #expect(LessonWeeks(example.text, countedBy: nil)?.words == example.value)
  }

  /// 2026 has 53 weeks: by the calendar two odd ones follow one another, by a count of its own none.
  @Test
  func `the turn of the year flips only the weeks of the calendar`() throws {
    let monday = try #require(CalendarDate(year: 2026, month: 12, day: 21))
    let weeks = (0..<4).map { monday + $0 * 7 }
    let own = try #require(Self.count.flatMap { LessonWeeks("числитель", countedBy: $0) })
    #expect(weeks.map(own.contains) == [true, false, true, false])
    #expect(weeks.map(LessonWeeks(.odd).contains) == [false, true, true, false])
  }

  @Test
  func `a count without names has odd and even weeks from its day on`() throws {
    let count = try #require(
      Sample.institution("учебный год:\n  недели: {считать с: 02.09.2026}").institution?
        .year.value?.weekCount.value
    )
    let first = try #require(CalendarDate(year: 2026, month: 8, day: 31))
    let odd = try #require(LessonWeeks("нечётные", countedBy: count))
    #expect(odd.contains(first) && !odd.contains(first + 7))
    #expect(odd.words == "по нечётным неделям")
  }
}
