import CivilTime

/// Events in their order, of which a page in a browser shows those that are not over.
public struct EventList: Hashable, Sendable {
  /// An event with its time.
  public struct Entry: Hashable, Sendable {
    public var days: DateRange
    /// `nil` where it lasts all day.
    public var start: TimeOfDay?
    public var end: TimeOfDay?
    /// As people read it: «сб, 5 декабря, 12:00–13:30».
    public var time: String
    public var title: [Inline]
    /// Where, for whom, until when to apply.
    public var details: [Inline]

    public init(
      on days: DateRange,
      from start: TimeOfDay?,
      to end: TimeOfDay?,
      time: String,
      title: [Inline],
      details: [Inline]
    ) {
      (self.days, self.start, self.end) = (days, start, end)
      (self.time, self.title, self.details) = (time, title, details)
    }

    /// All in one line.
    public var line: [Inline] {
      [.text("\(time)\u{A0}– ")] + title + (details.isEmpty ? [] : [". "] + details)
    }
  }

  /// By day and hour.
  public var entries: [Entry]
  /// How many of those to come a page in a browser shows; `nil` for all.
  public var most: Int?

  public init(_ entries: [Entry], most: Int? = nil) {
    (self.entries, self.most) = (entries, most)
  }

  /// The same as paper shows it.
  public var list: List { List(.bullet, entries.map { [.paragraph($0.line)] }) }
}
