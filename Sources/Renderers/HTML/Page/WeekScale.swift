import CivilTime
import Documents

/// How much higher an hour is than usual, so that the words of short lessons do not cover those below, and whether a
/// sheet of paper needs small letters.
struct WeekScale {
  /// Whether a word is longer than a column is wide on paper.
  private(set) var isDense = false
  /// In per cent, from 100 on.
  private(set) var percent = 100

  /// Looks at each entry with the room that it has until the next in its lane, or the end of the axis.
  ///
  /// - Parameters:
  ///   - week: Its columns share the width of a sheet.
  ///   - end: The last minute of the axis.
  init(_ week: WeekGrid, until end: Int) {
    let line = week.isBoard ? Self.lettersOfBoard : Self.lettersOfLine
    for day in week.days { make(roomFor: day, of: line / week.days.count, until: end) }
  }

  /// Makes the scale fit for a column that is so many letters wide.
  private mutating func make(roomFor day: WeekGrid.Day, of width: Int, until end: Int) {
    let lanes = WeekLanes(day.entries).lanes
    for (index, entry) in day.entries.enumerated() {
      let next = day.entries.indices.dropFirst(index + 1).first {
        lanes[$0].index == lanes[index].index
      }
      let room = (next.map { day.entries[$0].start.minutes } ?? end) - entry.start.minutes
      let letters = width / lanes[index].count
      isDense = isDense || entry.words.longestWord > letters * 7 / 6
      let needed = Self.minutes(for: entry, letters: max(letters, 4))
      let percent = Self.percent(of: needed, in: max(room, entry.length, 1))
      self.percent = min(max(self.percent, percent), Self.highest)
    }
  }

  /// Rounded up to whole tens.
  private static func percent(of needed: Int, in room: Int) -> Int {
    (needed * 10 + room - 1) / room * 10
  }

  /// About so many stand side by side over the whole width, where it is smallest: on a sheet of paper.
  private static let lettersOfLine = 84
  /// The same in the small letters of a board.
  private static let lettersOfBoard = 102
  /// A lesson of minutes is seen, not stretched for ever.
  private static let highest = 300

  /// The height of the words in minutes of the usual axis: a line of paper is 17 of them.
  private static func minutes(for entry: WeekGrid.Entry, letters: Int) -> Int {
    guard !entry.words.isEmpty else { return 24 }
    // One line more, as words are not broken where a line is full.
    let breaks = entry.words.count { $0 == .lineBreak }
    let lines = (entry.words.plainText.count + letters - 1) / letters + breaks + 2
    return lines * 17 + 12
  }
}

extension [Inline] {
  /// Letters and signs of the longest part that is never on two lines.
  fileprivate var longestWord: Int {
    plainText.split { $0 == " " || $0.isNewline }.map(\.count).max() ?? 0
  }
}
