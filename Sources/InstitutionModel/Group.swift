import CivilTime
import Regulation
import SourceText

/// Pupils who learn a program together.
///
/// Russian: «группа».
public struct Group: Sendable {
  public typealias ID = Index<Group>

  public var program: Program.ID
  /// As it is written: «1», «1А», «Солнышко».
  public var name: Term
  /// The program's slug and the transliterated name, used in addresses.
  public var slug: String
  public var teacher: Teacher.ID?
  public var yearOfStudy: Int?
  public var pupils: Located<Int>?
  /// Academic hours a week.
  public var weeklyHours: Located<Int>?
  /// Russian: «кабинет».
  public var room: String?
  /// The approved face-to-face timetable; empty where all is at a distance.
  public var lessons: [Lesson] = []
  public var distance: DistanceLearning

  public init(
    program: Program.ID,
    name: Term,
    slug: String,
    teacher: Teacher.ID? = nil,
    distance: DistanceLearning
  ) {
    self.program = program
    self.name = name
    self.slug = slug
    self.teacher = teacher
    self.distance = distance
  }
}

/// A lesson of the weekly timetable.
///
/// Russian: «занятие в сетке недели».
public struct Lesson: Hashable, Sendable {
  public var weekday: Weekday
  /// One stretch, or several that are listed hour by hour; sorted, without overlaps, not empty.
  public var spans: [TimeRange]
  /// Whole academic hours; `nil` when the length is no whole number of them.
  public var academicHours: Int?
  /// The text of the lesson in the definitions.
  public var range: SourceRange

  public init(weekday: Weekday, spans: [TimeRange], academicHours: Int?, range: SourceRange) {
    precondition(!spans.isEmpty, "a lesson takes time")
    self.weekday = weekday
    self.spans = spans
    self.academicHours = academicHours
    self.range = range
  }

  /// The first minute.
  public var start: TimeOfDay { spans[0].start }
  /// The minute after the last.
  public var end: TimeOfDay { spans[spans.count - 1].end }
}

/// A minute of every week.
///
/// Russian: «день недели и время».
public struct WeeklyTime: Hashable, Comparable, Sendable {
  public var weekday: Weekday
  public var time: TimeOfDay

  public init(weekday: Weekday, time: TimeOfDay) {
    self.weekday = weekday
    self.time = time
  }

  public static func < (first: Self, second: Self) -> Bool {
    (first.weekday, first.time) < (second.weekday, second.time)
  }
}

/// A stretch of every week.
///
/// Russian: «день недели и часы».
public struct WeeklySpan: Hashable, Sendable {
  public var weekday: Weekday
  public var span: TimeRange

  public init(weekday: Weekday, span: TimeRange) {
    self.weekday = weekday
    self.span = span
  }
}
