import CivilTime

/// By what a row of a list is found, whatever words it shows.
///
/// Pages in HTML carry it beside the row for the search of the page; other formats have no search.
public struct FinderEntry: Hashable, Sendable {
  /// A lesson of a week.
  public struct Lesson: Hashable, Sendable {
    public var weekday: Weekday
    public var start: TimeOfDay
    /// `nil` for a moment.
    public var end: TimeOfDay?

    public init(_ weekday: Weekday, from start: TimeOfDay, to end: TimeOfDay?) {
      self.weekday = weekday
      self.start = start
      self.end = end
    }
  }

  /// Names of the group, its program, department, teachers, rooms and places, also those that it inherits.
  public var words: [String]
  public var lessons: [Lesson] = []
  /// In full years; `nil` where nobody has said.
  public var youngest: Int?
  /// `nil` where there is no upper bound.
  public var oldest: Int?
  public var department: String?
  public var places: [String] = []
  /// How it learns: «очно», «дистанционно».
  public var ways: [String] = []

  public init(words: [String]) { self.words = words }
}
