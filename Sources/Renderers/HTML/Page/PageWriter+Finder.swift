import CivilTime
import Documents

extension PageWriter {
  /// Writes by what a row is found; `ozero.js` reads it.
  mutating func found(by entry: FinderEntry) {
    attribute("words", entry.words.joined(separator: " "))
    attribute("lessons", entry.lessons.map(\.figures).joined(separator: ","))
    if let youngest = entry.youngest {
      attribute("ages", "\(youngest)-\(entry.oldest.map(String.init) ?? "")")
    }
    attribute("department", entry.department ?? "")
    attribute("places", entry.places.joined(separator: "|"))
    attribute("ways", entry.ways.joined(separator: "|"))
  }

  /// Nothing where there is nothing to say.
  private mutating func attribute(_ name: Markup, _ value: String) {
    guard !value.isEmpty else { return }
    out.markup(" data-")
    out.markup(name)
    out.markup("=\"")
    out.text(value)
    out.markup("\"")
  }
}

extension FinderEntry.Lesson {
  /// «2 930-1030»: the day of the week, Monday is 1, then start and end in minutes of the day.
  fileprivate var figures: String {
    "\(weekday.daysAfterMonday + 1) \(start.minutes)\(end.map { "-\($0.minutes)" } ?? "")"
  }
}
