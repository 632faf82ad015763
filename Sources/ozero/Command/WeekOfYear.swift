import ArgumentParser
import CivilTime

/// Reads the value of `--week`.
enum WeekOfYear {
  /// A week by ISO 8601, or a day of it.
  static func parse(_ text: String) throws -> CalendarDate {
    if let monday = CalendarDate(week: text) { return monday }
    let isNumber = !text.isEmpty && text.allSatisfy { ("0"..."9").contains($0) }
    if isNumber || text.lowercased().contains("-w") {
      let isOfSomeYear = isNumber && (1...53).contains(Int(text) ?? 0)
      let fault =
        isOfSomeYear ? "назовите и год" : "такой недели нет, они идут с 1 по 52 или 53"
      throw ValidationError(
        "\(fault); напишите номер недели, например 2026-W48, или любой её день"
      )
    }
    return try BuildDate.parse(text)
  }
}
