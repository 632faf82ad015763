import CivilTime

extension CalendarDate {
  /// The date as addresses have it: `2026-11-23`.
  var iso: String {
    let parts = parts
    return "\(parts.year)-\(Self.twoDigits(parts.month))-\(Self.twoDigits(parts.day))"
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
