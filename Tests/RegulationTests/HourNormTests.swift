import CivilTime
import Regulation
import Testing

/// How long an hour of lessons may be.
struct HourNormTests {
  @Test(arguments: [(5, nil), (6, nil), (7, nil), (8, 45), (18, 45), (19, nil)])
  func `only confirmed norms are on`(_ age: Int, _ minutes: Int?) throws {
    let date = try #require(CalendarDate(iso: "2026-11-23"))
    #expect(Regulation.builtIn.hourNorm(forAge: age, on: date)?.minutes == minutes)
    #expect(Regulation.builtIn.hourNorms.allSatisfy { !$0.act.isEmpty })
  }

  @Test
  func `an own norm comes first, within its term`() throws {
    let date = try #require(CalendarDate(iso: "2026-11-23"))
    var regulation = Regulation.builtIn
    let own = HourNorm(
      ages: 8...10,
      minutes: 40,
      act: "приказ",
      confidence: .stated,
      from: date,
      until: date,
      isOn: true
    )
    regulation.hourNorms.insert(own, at: 0)
    #expect(regulation.hourNorm(forAge: 9, on: date)?.minutes == 40)
    #expect(regulation.hourNorm(forAge: 9, on: date + 1)?.minutes == 45)
    #expect(regulation.hourNorm(forAge: 11, on: date)?.minutes == 45)
  }
}
