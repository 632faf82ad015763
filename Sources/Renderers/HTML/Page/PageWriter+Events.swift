import CivilTime
import Documents

extension PageWriter {
  /// Events as a list; the script of the page hides what is over by the reader's clock.
  mutating func events(_ events: EventList) {
    out.markup("<ul class=\"events\"")
    if let most = events.most { out.write(" data-most=\"\(most)\"") }
    out.markup(">\n")
    for entry in events.entries {
      out.write("<li data-until=\"\(entry.until)\"><time datetime=\"\(entry.machineTime)\">")
      out.text(entry.time)
      out.markup("</time> <strong>")
      inlines(entry.title, then: "</strong>")
      if !entry.details.isEmpty { out.markup("\n") }
      inlines(entry.details, then: "</li>\n")
    }
    out.markup("</ul>\n")
  }
}

extension EventList.Entry {
  /// The day and the minute of the day at which it is over: «20261205 810».
  fileprivate var until: String {
    let day = days.last.year * 10_000 + days.last.month * 100 + days.last.day
    // One whose end nobody knows is told of all day.
    return "\(day) \(end?.minutes ?? 24 * 60)"
  }

  /// «2026-12-05T12:00», «2026-12-05».
  fileprivate var machineTime: String {
    let (year, month, day) = (days.first.year, days.first.month, days.first.day)
    let date = "\(year)-\(twoDigits(month))-\(twoDigits(day))"
    return start.map { "\(date)T\(twoDigits($0.minutes / 60)):\(twoDigits($0.minutes % 60))" }
      ?? date
  }

  private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
