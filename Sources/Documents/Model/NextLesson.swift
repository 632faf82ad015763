import CivilTime

/// When a group meets next, which a page in a browser tells as of now.
public struct NextLesson: Hashable, Sendable {
  /// Lessons of one time and way, by their days.
  public struct Run: Hashable, Sendable {
    public var start: TimeOfDay
    /// `nil` for a moment.
    public var end: TimeOfDay?
    /// How they are held: «дистанционно».
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

  /// «Ближайшее занятие».
  public var name: String
  /// What is told where no script runs: the first lesson of the period that holds or is to come; `nil` without one.
  ///
  /// Russian: «вт, 24 ноября, 15:30–17:10, дистанционно».
  public var first: String?
  /// All lessons of the year; never empty.
  public var runs: [Run]

  public init(_ name: String, first: String?, runs: [Run]) {
    self.name = name
    self.first = first
    self.runs = runs
  }

  /// The words of paper and of pages without a script; `nil` where there are none.
  public var words: String? { first.map { "\(name): \($0)" } }
}
