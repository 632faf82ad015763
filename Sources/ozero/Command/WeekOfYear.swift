import ArgumentParser
import CivilTime

/// Reads the value of `--week`.
enum WeekOfYear {
  /// A week by ISO 8601, or a day of it.
  static func parse(_ text: String) throws -> CalendarDate {
    if let monday = CalendarDate(week: text) { return monday }
    if text.lowercased().contains("-w") {
      throw ValidationError(
        "такой недели нет; напишите её номер, например 2026-W48, или любой её день"
      )
    }
    return try BuildDate.parse(text)
  }
}
