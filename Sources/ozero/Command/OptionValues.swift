import ArgumentParser
import CivilTime
import Diagnostics

/// Reads an option that takes several values: `notices,orders`.
enum OptionList {
  /// What stands between commas and spaces; a text of these alone stays, to be refused with its own
  /// words.
  static func parse(_ text: String) -> [String] {
    let values = text.split { $0 == "," || $0 == " " }.map(String.init)
    return values.isEmpty ? [text] : values
  }
}

/// Reads the value of `--jobs`.
enum JobCount {
  /// From 1 to 256 threads.
  static func parse(_ text: String) throws -> Int {
    if let count = Int(text), (1...256).contains(count) { return count }
    throw ValidationError("нужно число от 1 до 256")
  }
}

/// Reads the value of `--limit`.
enum FindingCount {
  /// Zero shows none, and counts all.
  static func parse(_ text: String) throws -> Int {
    if let count = Int(text), count >= 0 { return count }
    throw ValidationError("нужно целое число от 0")
  }
}

/// Reads the value of `--date`.
enum BuildDate {
  /// In ISO 8601, or with dots as people write it.
  static func parse(_ text: String) throws -> CalendarDate {
    if let date = CalendarDate(iso: text) ?? russian(text) { return date }
    throw ValidationError("нужна дата, 2026-11-23 или 23.11.2026")
  }

  /// Figures alone: a sign or a letter makes it no date.
  private static func russian(_ text: String) -> CalendarDate? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let isFigures = parts.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    guard parts.count == 3, isFigures, let day = Int(parts[0]), let month = Int(parts[1]),
      let year = Int(parts[2])
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }
}

extension DiagnosticStyle {
  /// By the name that help tells.
  static func parse(_ text: String) throws -> DiagnosticStyle {
    if let style = DiagnosticStyle(rawValue: text) { return style }
    let known = allCases.map { "«\($0.rawValue)»" }.joined(separator: " или ")
    throw ValidationError("нужно \(known)")
  }
}
