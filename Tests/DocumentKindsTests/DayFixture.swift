import CivilTime
import Testing

@testable import DocumentKinds

/// A small institution on a day of autumn, for what shows single days.
enum DayFixture {
  /// The source on the day, after texts were replaced; the test stops when there is an error.
  static func source(
    _ fixture: String = "small",
    on day: String = "2026-11-25",
    replacing replacements: [(path: String, old: String, new: String)] = []
  ) throws -> InternalSource {
    try InternalFixture.source(fixture, on: try date(day), replacing: replacements)
  }

  /// The day that figures name.
  static func date(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(iso: text))
  }
}
