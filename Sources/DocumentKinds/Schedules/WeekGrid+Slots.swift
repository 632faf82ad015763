import CivilTime
import Documents
import InstitutionModel
import Russian
import Timetable

extension WeekGrid {
  /// A week of slots in order of time, each with its words; Sunday is there only when something happens on it.
  init(_ entries: [(slot: WeeklySlot, words: [Inline])], caption: String) {
    let byDay = Dictionary(grouping: entries) { $0.slot.at.weekday }
    let days = Weekday.allCases.filter { $0 != .sunday || byDay[$0] != nil }
    self.init(
      caption: [.text(caption)],
      days: days.map { day in
        Day(day.russianName.capitalizedFirst, Self.entries(of: byDay[day] ?? []))
      }
    )
  }

  /// One day, room by room: each has its slots in order of time.
  init(
    _ rooms: [(name: String, entries: [(slot: WeeklySlot, words: [Inline])])],
    caption: String
  ) {
    self.init(
      caption: [.text(caption)],
      days: rooms.map { Day($0.name, Self.entries(of: $0.entries)) },
      isBoard: true
    )
  }

  /// What is at the same time is one block, since side by side words would be cut.
  private static func entries(of slots: [(slot: WeeklySlot, words: [Inline])]) -> [Entry] {
    slots.reduce(into: []) { entries, next in
      let entry = Entry(next.slot, next.words)
      let same = entries.firstIndex { $0.start == entry.start && $0.end == entry.end }
      if let same {
        entries[same].words.add(onNextLine: entry.words)
      } else {
        entries.append(entry)
      }
    }
  }
}

extension WeekGrid.Entry {
  fileprivate init(_ slot: WeeklySlot, _ words: [Inline]) {
    let day = slot.at.weekday.russianName
    let spoken = slot.span.map { "с \($0.start.figures) до \($0.end.figures)" }
    self.init(
      from: slot.at.time,
      to: slot.span?.end,
      time: slot.span?.figures ?? slot.at.time.figures,
      spoken: "\(day), \(spoken ?? "в \(slot.at.time.figures)")",
      words: words
    )
  }
}

extension [Inline] {
  /// What is strong in a grid ends its line itself.
  fileprivate mutating func add(onNextLine words: [Inline]) {
    guard !isEmpty, !words.isEmpty else {
      self += words
      return
    }
    if case .strong = last { append(" ") } else { append(.lineBreak) }
    self += words
  }
}
