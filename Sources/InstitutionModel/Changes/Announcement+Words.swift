import CivilTime
import Russian
import Schema
import SourceText

extension Announcement {
  /// A text as it is read, «24.11.2026 12:00, срочно» of «срочно 24.11 12-00»; `nil` where no day is plain.
  static func rightForm(of text: String, inYearFrom yearStart: CalendarDate?) -> String? {
    let isUrgent = text.folded.contains("срочно")
    let words = text.replacing("срочно", with: " ").spacedWords.map { word in
      let isNumber = word.first?.isNumber == true
      return String(word).trimmingSuffix { ".,;)".contains($0) || $0.isLetter && isNumber }
    }
    let days = words + [words.prefix(2).joined(separator: " ")]
    let day = days.lazy.compactMap { word in
      ScalarText.parse(word, inYearFrom: yearStart) { $0.readDate() }
    }.first
    guard let day else { return nil }
    let time = words.dropFirst().lazy.compactMap { word in
      ScalarText.parse(word.replacing("-", with: ":")) { $0.readTime() }
    }.first
    let parts = [day.russianFigures, time?.figures ?? (text.saysHour ? nil : "…")]
    return parts.compactMap(\.self).joined(separator: " ") + (isUrgent ? ", срочно" : "")
  }

  /// What is told of a text that is not read.
  static func fault(in text: String, inYearFrom yearStart: CalendarDate?) -> ScalarFault? {
    guard let form = rightForm(of: text, inYearFrom: yearStart) else { return nil }
    return ScalarFault(
      form.contains("…")
        ? "время пишется цифрами" : "день и\u{A0}время пишутся цифрами, «срочно» – в\u{A0}конце",
      rightForm: form
    )
  }
}

extension String {
  /// Whether it is a day alone, so that no time is lost without it.
  fileprivate var saysHour: Bool { spacedWords.count < 2 }
}
