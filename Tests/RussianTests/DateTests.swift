import CivilTime
import Russian
import Testing

private func date(_ year: Int, _ month: Int, _ day: Int) throws -> CalendarDate {
  try #require(CalendarDate(year: year, month: month, day: day))
}

struct DateTests {
  @Test func `a date is written in words and figures`() throws {
    let day = try date(2026, 10, 5)
    #expect(day.russianLong.drawn == "5~октября~2026~г.")
    #expect(day.russianDay.drawn == "5~октября")
    #expect(day.russianWeekdayAndDay.drawn == "понедельник, 5~октября")
    #expect(day.russianShortWeekdayAndDay.drawn == "пн, 5~октября")
    #expect(day.russianFigures == "05.10.2026")
    #expect(day.russianShortFigures == "05.10.26")
    #expect(day.russianShortDay == "05.10")
    #expect(day.isoFigures == "2026-10-05")
  }

  @Test func `figures keep their width in early years`() throws {
    let day = try date(907, 1, 2)
    #expect(day.russianFigures == "02.01.0907")
    #expect(day.russianShortFigures == "02.01.07")
  }

  struct Range: CustomTestStringConvertible, Sendable {
    var days: [Int]
    var long: String
    var short: String
    var testDescription: String { long }
  }

  @Test(arguments: [
    Range(
      days: [2026, 10, 5, 2026, 10, 18],
      long: "с~5 по~18~октября~2026~г.",
      short: "5–18~октября"
    ),
    Range(
      days: [2026, 9, 28, 2026, 10, 4],
      long: "с~28~сентября по~4~октября~2026~г.",
      short: "28~сентября~– 4~октября"
    ),
    Range(
      days: [2026, 12, 28, 2027, 1, 10],
      long: "с~28~декабря~2026~г. по~10~января~2027~г.",
      short: "28~декабря~2026~г.~– 10~января~2027~г."
    ),
    Range(
      days: [2026, 10, 5, 2027, 10, 6],
      long: "с~5~октября~2026~г. по~6~октября~2027~г.",
      short: "5~октября~2026~г.~– 6~октября~2027~г."
    ),
    Range(
      days: [2026, 10, 5, 2026, 10, 5],
      long: "5~октября~2026~г.",
      short: "5~октября"
    ),
  ])
  func `a range says once what its ends share`(_ example: Range) throws {
    let days = example.days
    let range = try #require(
      DateRange(try date(days[0], days[1], days[2]), try date(days[3], days[4], days[5]))
    )
    #expect(range.russianLong.drawn == example.long)
    #expect(range.russianShort.drawn == example.short)
  }

  @Test func `a range is written in figures`() throws {
    let range = try #require(DateRange(try date(2026, 10, 5), try date(2026, 10, 18)))
    #expect(range.russianFigures == "05.10.2026–18.10.2026")
    #expect(DateRange(range.first).russianFigures == "05.10.2026")
  }

  @Test func `times keep two digits and ranges have an en dash`() throws {
    let start = try #require(TimeOfDay(hour: 7, minute: 5))
    let end = try #require(TimeOfDay(hour: 17, minute: 10))
    #expect(start.figures == "07:05")
    #expect(try #require(TimeRange(start, end)).figures == "07:05–17:10")
  }

  @Test func `weekdays are named in full and in short`() {
    #expect(Weekday.allCases.map(\.russianShort) == ["пн", "вт", "ср", "чт", "пт", "сб", "вс"])
    #expect(Weekday.sunday.russianName == "воскресенье")
  }

  @Test(
    arguments: [
      ("с\u{A0}", "2\u{A0}декабря", true), ("Сообщаем, что с ", "2\u{A0}мая 2027\u{A0}г.", true),
      ("С\u{A0}", "2\u{A0}марта", true), ("с\u{A0}", "22\u{A0}декабря", false),
      ("с\u{A0}", "2\u{A0}группами", false), ("час ", "2\u{A0}декабря", false),
      ("по\u{A0}", "2\u{A0}декабря", false), ("с", "2\u{A0}декабря", false),
    ]
  )
  func `only the second of a month lengthens the preposition`(
    _ text: String,
    _ next: String,
    _ isLonger: Bool
  ) {
    #expect(Month.lengthensPreposition(text, before: next) == isLonger)
  }
}
