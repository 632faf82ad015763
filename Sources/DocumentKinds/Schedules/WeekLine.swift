import CivilTime
import Documents
import InstitutionModel
import Russian
import Timetable

/// A line of a week, told once, whatever of the year it holds in.
struct WeekLine {
  let slot: WeeklySlot
  /// What is said beside its time.
  let words: [Inline]
  /// In how many of the timetables that are told it stands.
  private(set) var count = 1
  /// The days on which it holds, in order; such as follow one another are one.
  private var stretches: [TimetableStretch]

  private init(_ slot: WeeklySlot, _ words: [Inline], in stretch: TimetableStretch) {
    (self.slot, self.words) = (slot, words)
    stretches = [stretch]
  }

  /// The lines of timetables that follow one another, in order of time: what reads alike in several is one line.
  static func all(
    of stretches: [TimetableStretch],
    _ words: (WeeklySlot, TimetableStretch) -> [Inline]
  ) -> [WeekLine] {
    var lines: [WeekLine] = []
    for stretch in stretches {
      let before = lines.indices
      for slot in stretch.slots {
        let told = words(slot, stretch)
        let same = before.first { lines[$0].reads(like: slot, told, before: stretch) }
        if let same {
          lines[same].goOn(in: stretch)
        } else {
          lines.append(WeekLine(slot, told, in: stretch))
        }
      }
    }
    return lines.sorted { $0.slot.at < $1.slot.at }
  }

  /// «по 11 января 2027 г.»: on which days it is, where that is not the whole time that the week is told of.
  func term(in source: PublicSource) -> String? {
    let year = source.timetable.schoolYear.days
    let terms = stretches.compactMap { $0.term(in: year) }
    return terms.isEmpty ? nil : terms.enumerated
  }

  /// The words with the days below them.
  func words(during term: String?) -> [Inline] {
    // A day of the week is narrower than «по 30 ноября 2026 г.».
    let narrow = term?.replacing(Typography.noBreakSpace, with: " ")
    return words + (narrow.map { [.text(words.isEmpty ? "" : " "), .strong([.text($0)])] } ?? [])
  }

  /// Whether a timetable that comes later has the same line, which stands in it once.
  private func reads(
    like slot: WeeklySlot,
    _ words: [Inline],
    before stretch: TimetableStretch
  ) -> Bool {
    self.slot.at == slot.at && self.slot.span == slot.span && self.words == words
      && stretches.last.map { $0.days.last < stretch.days.first } ?? false
  }

  private mutating func goOn(in stretch: TimetableStretch) {
    count += 1
    guard let last = stretches.last, let days = last.days.followed(by: stretch.days) else {
      stretches.append(stretch)
      return
    }
    stretches[stretches.count - 1].days = days
    stretches[stretches.count - 1].goesOn = stretch.goesOn
  }
}
