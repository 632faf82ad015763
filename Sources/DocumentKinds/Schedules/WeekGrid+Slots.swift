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
        Day(day.russianName.capitalizedFirst, (byDay[day] ?? []).map { Entry($0.slot, $0.words) })
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
      days: rooms.map { room in Day(room.name, room.entries.map { Entry($0.slot, $0.words) }) }
    )
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
