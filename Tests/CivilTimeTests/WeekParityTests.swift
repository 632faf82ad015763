import CivilTime
import Testing

struct WeekParityTests {
  @Test(arguments: [
    ("2026-01-01", 1), ("2026-01-04", 1), ("2026-01-05", 2), ("2026-09-01", 36),
    ("2026-11-22", 47), ("2026-11-23", 48), ("2026-12-27", 52), ("2026-12-28", 53),
    ("2027-01-03", 53), ("2027-01-04", 1), ("2024-12-30", 1), ("2023-01-01", 52),
  ])
  func `weeks are numbered by the calendar`(_ text: String, _ number: Int) throws {
    let date = try #require(CalendarDate(iso: text))
    #expect(date.weekNumber == number)
    #expect(WeekParity(of: date) == (number % 2 == 0 ? .even : .odd))
  }

  @Test(
    arguments: [
      ("2026-W48", "2026-11-23"), ("2026w48", "2026-11-23"), ("2026-w01", "2025-12-29"),
      ("2026-W53", "2026-12-28"), ("2027-W53", nil), ("2026-W00", nil), ("2026-W54", nil),
      ("w48", nil), ("2026-11-23", nil),
    ] as [(String, String?)]
  )
  func `a week is found by its number and called by it`(_ text: String, _ monday: String?) throws {
    let date = CalendarDate(week: text)
    #expect(date?.isoFigures == monday)
    guard let date else { return }
    let name = text.lowercased().replacing("6w", with: "6-w")
    for day in 0..<7 { #expect((date + day).nameOfWeek == name) }
  }

  @Test
  func `a week is even or odd from Monday to Sunday`() throws {
    let monday = try #require(CalendarDate(iso: "2026-11-23"))
    #expect((0..<7).allSatisfy { WeekParity(of: monday + $0) == .even })
    #expect((7..<14).allSatisfy { WeekParity(of: monday + $0) == .odd })
  }
}
