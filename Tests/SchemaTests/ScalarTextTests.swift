import Testing

@testable import Schema

/// What a reader of a notation leaves behind when it reads nothing.
struct ScalarTextTests {
  private static let texts = [
    "", " ", "12 слонов", "123456", "с ", "с семи лет", "от 7 до", "10–7", "7–", "не более",
    "до 101 %",
    "не более ста", "12,", "12,345", "20 км", "1.13.2026", "с 31.02.2026", "с завтра", "25:00",
    "15:30–", "15:30–14:00", "пон", "день 7", "31.12.2026–30.12.2026",
  ]

  @Test(arguments: texts)
  func `a reader that reads nothing leaves the position alone`(_ text: String) {
    check(text) { $0.readAmount(units: ["чел"]) }
    check(text) { $0.readPercent() }
    check(text) { $0.readDate() }
    check(text) { $0.readDate(after: ["с "]) }
    check(text) { $0.readDates() }
    check(text) { $0.readTime() }
    check(text) { $0.readTimeRange() }
    check(text) { $0.readWeekday() }
  }

  private func check<Value>(_ text: String, _ read: (inout ScalarText) -> Value?) {
    var scanner = ScalarText(text)
    if read(&scanner) == nil { #expect(scanner == ScalarText(text)) }
  }
}
