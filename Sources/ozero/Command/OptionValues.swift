import ArgumentParser
import CivilTime
import Diagnostics
import Schema

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

/// Reads the value of `--date`.
enum BuildDate {
  /// In ISO 8601, or with dots as people write it.
  static func parse(_ text: String) throws -> CalendarDate {
    if let date = ScalarText.parse(text, { $0.readDate() }) { return date }
    let fault = ScalarFault.inDates(text)
    let isWhole = fault?.knownForm.map { !$0.contains("…") } ?? false
    let reason = isWhole ? nil : fault?.reason.map { "\($0); " }
    let form = fault?.knownForm ?? "дату целиком, например 23.11.2026 или 2026-11-23"
    throw ValidationError("\(reason ?? "")напишите \(form)")
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
