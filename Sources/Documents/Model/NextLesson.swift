import CivilTime

/// When lessons are next, which a page in a browser tells as of now.
public struct NextLesson: Hashable, Sendable {
  /// Whose lessons are told.
  public enum Scope: UInt8, Hashable, Sendable {
    /// Of one group: the next lesson.
    case group
    /// Of the institution: what is today. A run of it is a day, from its first lesson to its last.
    case institution
  }

  /// Lessons of one time and way, by their days.
  public struct Run: Hashable, Sendable {
    public var start: TimeOfDay
    /// `nil` for a moment.
    public var end: TimeOfDay?
    /// How they are held: «дистанционно»; for the institution also by how many groups.
    public var way: String
    /// In order.
    public var dates: [CalendarDate]

    public init(from start: TimeOfDay, to end: TimeOfDay?, _ way: String, _ dates: [CalendarDate]) {
      self.start = start
      self.end = end
      self.way = way
      self.dates = dates
    }
  }

  public var scope: Scope
  /// «Ближайшее занятие».
  public var name: String
  /// What is told where no script runs: the first lesson of the period that holds or is to come, or the hours of the
  /// institution; `nil` where nothing is.
  ///
  /// Russian: «вт, 24 ноября, 15:30–17:10, дистанционно».
  public var first: String?
  /// All lessons of the year; never empty.
  public var runs: [Run]
  /// Leads to the list of groups, which the page in a browser narrows to the day; may be empty.
  public var more: [Inline]

  public init(
    _ name: String,
    of scope: Scope = .group,
    first: String?,
    runs: [Run],
    more: [Inline] = []
  ) {
    self.scope = scope
    self.name = name
    self.first = first
    self.runs = runs
    self.more = more
  }

  /// The words of paper and of pages without a script; `nil` where there are none.
  public var words: String? { first.map { "\(name): \($0)" } }
}
