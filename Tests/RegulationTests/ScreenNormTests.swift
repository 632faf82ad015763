import CivilTime
import Regulation
import SourceText
import Testing

/// Which norm holds for a device, an age and a day.
struct ScreenNormTests {
  @Test(arguments: [
    (Device.computer, 5, nil), (.computer, 6, 15), (.computer, 7, 20), (.computer, 8, 20),
    (.computer, 9, 25), (.computer, 10, 25), (.computer, 11, 30), (.computer, 15, 30),
    (.computer, 16, 35), (.computer, 18, 35), (.computer, 19, nil), (.board, 9, 20),
    (.board, 10, 30), (.panel, 12, 20), (.panel, 13, 25), (.phone, 12, 0),
    (.laptop, 8, nil), (.tablet, 8, nil),
  ])
  func `built-in norms by age`(_ device: Device, _ age: Int, _ minutes: Int?) throws {
    let date = try #require(CalendarDate(iso: "2026-11-23"))
    #expect(Regulation.builtIn.screenNorm(for: device, age: age, on: date)?.minutes == minutes)
  }

  @Test(arguments: [("2020-12-31", nil), ("2021-01-01", 0), ("2026-12-31", 0), ("2027-01-01", nil)])
  func `a norm holds within its term`(_ day: String, _ minutes: Int?) throws {
    let date = try #require(CalendarDate(iso: day))
    #expect(Regulation.builtIn.screenNorm(for: .phone, age: 9, on: date)?.minutes == minutes)
  }

  @Test
  func `what nobody confirmed is there and switched off`() {
    let recalled = ScreenNorm.builtIn(.recalled)
    #expect(Set(recalled.map(\.device)) == [.computer, .laptop, .tablet])
    #expect(recalled.allSatisfy { !$0.isOn })
    #expect(Regulation.builtIn.screenNorms.allSatisfy { !$0.act.isEmpty })
  }

  @Test
  func `the first norm that fits holds, even to switch the others off`() throws {
    let date = try #require(CalendarDate(iso: "2026-11-23"))
    var regulation = Regulation.builtIn
    var own = ScreenNorm(
      device: .computer,
      ages: 7...8,
      minutes: 15,
      act: "приказ",
      confidence: .stated
    )
    regulation.screenNorms.insert(own, at: 0)
    #expect(regulation.screenNorm(for: .computer, age: 8, on: date)?.minutes == 15)
    own.isOn = false
    regulation.screenNorms[0] = own
    #expect(regulation.screenNorm(for: .computer, age: 8, on: date) == nil)
    #expect(regulation.screenNorm(for: .computer, age: 9, on: date)?.minutes == 25)
  }
}

extension ScreenNorm {
  fileprivate static func builtIn(_ confidence: Confidence) -> [ScreenNorm] {
    Regulation.builtIn.screenNorms.filter { $0.confidence == confidence }
  }
}
