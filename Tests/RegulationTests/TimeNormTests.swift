import CivilTime
import Regulation
import SourceText
import Testing

/// Which norm holds for a device or the hour of lessons, an age and a day.
struct TimeNormTests {
  @Test(arguments: [
    (Device.computer, 5, nil), (.computer, 6, 15), (.computer, 7, 20), (.computer, 8, 20),
    (.computer, 9, 25), (.computer, 10, 25), (.computer, 11, 30), (.computer, 15, 30),
    (.computer, 16, 35), (.computer, 18, 35), (.computer, 19, nil), (.board, 9, 20),
    (.board, 10, 30), (.panel, 12, 20), (.panel, 13, 25), (.phone, 12, 0),
    (.laptop, 8, nil), (.tablet, 8, nil),
  ])
  func `built-in norms by age`(_ device: Device, _ age: Int, _ minutes: Int?) throws {
    let date = try #require(CalendarDate(iso: "2026-11-23"))
    #expect(Regulation.builtIn.norm(before: device, age: age, on: date)?.minutes == minutes)
  }

  @Test(arguments: [
    ("2020-12-31", nil), ("2021-01-01", "СП 2.4.3648-20"), ("2026-08-31", "СП 2.4.3648-20"),
    ("2026-09-01", "СП 2.4.2.4283-26"), ("2032-09-01", "СП 2.4.2.4283-26"), ("2032-09-02", nil),
  ])
  func `a norm holds within its term`(_ day: String, _ act: String?) throws {
    let date = try #require(CalendarDate(iso: day))
    #expect(Regulation.builtIn.norm(before: .phone, age: 9, on: date)?.act == act)
  }

  @Test
  func `what nobody confirmed is there and switched off`() {
    let recalled = Regulation.builtIn.norms.filter { $0.confidence == .recalled }
    #expect(Set(recalled.map(\.device)) == [.computer, .laptop, .tablet, nil])
    #expect(recalled.allSatisfy { !$0.isOn })
    #expect(Regulation.builtIn.norms.allSatisfy { !$0.act.isEmpty })
  }

  @Test
  func `the first norm that fits holds, even to switch the others off`() throws {
    let date = try #require(CalendarDate(iso: "2026-11-23"))
    var regulation = Regulation.builtIn
    var own = TimeNorm()
    (own.device, own.ages, own.minutes) = (.computer, 7...8, 15)
    regulation.norms.insert(own, at: 0)
    #expect(regulation.norm(before: .computer, age: 8, on: date)?.minutes == 15)
    own.isSwitchedOn = false
    regulation.norms[0] = own
    #expect(regulation.norm(before: .computer, age: 8, on: date) == nil)
    #expect(regulation.norm(before: .computer, age: 9, on: date)?.minutes == 25)
  }

  @Test(arguments: [(5, nil), (6, nil), (7, nil), (8, 45), (18, 45), (19, nil)])
  func `only confirmed hours of lessons are on`(_ age: Int, _ minutes: Int?) throws {
    let date = try #require(CalendarDate(iso: "2026-11-23"))
    #expect(Regulation.builtIn.norm(age: age, on: date)?.minutes == minutes)
  }

  @Test
  func `an own norm comes first, within its term`() throws {
    let date = try #require(CalendarDate(iso: "2026-11-23"))
    var regulation = Regulation.builtIn
    var own = TimeNorm()
    (own.ages, own.minutes) = (8...10, 40)
    (own.validity.from, own.validity.until) = (date, date)
    regulation.norms.insert(own, at: 0)
    #expect(regulation.norm(age: 9, on: date)?.minutes == 40)
    #expect(regulation.norm(age: 9, on: date + 1)?.minutes == 45)
    #expect(regulation.norm(age: 11, on: date)?.minutes == 45)
  }
}
