import CivilTime

/// A week with an axis of hours, in which each thing is as high as it is long; or a day, room by room.
///
/// Paper shows it as a table whose columns are the days or rooms.
public struct WeekGrid: Hashable, Sendable {
  /// What happens on a day of each week.
  public struct Entry: Hashable, Sendable {
    public var start: TimeOfDay
    /// `nil` for a moment.
    public var end: TimeOfDay?
    /// «15:30–17:10».
    public var time: String
    /// «вторник, с 15:30 до 17:10», for those who hear the page.
    public var spokenTime: String
    /// What is said below the time; may be empty.
    public var words: [Inline]

    public init(
      from start: TimeOfDay,
      to end: TimeOfDay?,
      time: String,
      spoken spokenTime: String,
      words: [Inline]
    ) {
      self.start = start
      self.end = end
      self.time = time
      self.spokenTime = spokenTime
      self.words = words
    }
  }

  /// A day of the week, or a room on one day, with its entries in order of time.
  public struct Day: Hashable, Sendable {
    public var name: String
    public var entries: [Entry]

    public init(_ name: String, _ entries: [Entry]) {
      self.name = name
      self.entries = entries
    }
  }

  public var caption: [Inline]
  public var days: [Day]
  /// Whether the columns are rooms: several such grids are one board, which paper shows in small letters.
  public var isBoard: Bool

  public init(caption: [Inline], days: [Day], isBoard: Bool = false) {
    self.caption = caption
    self.days = days
    self.isBoard = isBoard
  }

  /// The week as a table with a column for each day.
  public var table: Table {
    Table(
      caption: caption,
      style: .week,
      columns: days.map { _ in TableColumn(weight: 1) },
      header: [TableRow(days.map { TableCell(text: [.text($0.name)], role: .columnHeader) })],
      rows: [TableRow(days.map { TableCell($0.entries.map(\.paragraph)) })]
    )
  }
}

extension WeekGrid.Entry {
  /// The time, and the words on lines below it.
  fileprivate var paragraph: Block {
    .paragraph([.strong([.text(time)])] + (words.isEmpty ? [] : [.lineBreak] + words))
  }
}
