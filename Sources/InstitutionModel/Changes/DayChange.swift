import CivilTime
import SourceText

/// What one line of the changes does to lessons of a day or of some days.
///
/// Russian: «изменение». Why it is so, staff alone may see: ``StaffRecords/reason(of:)``.
public struct DayChange: Hashable, Sendable {
  public typealias ID = Index<DayChange>

  /// Whose lessons it is about.
  public enum Scope: Hashable, Sendable {
    /// Groups that the line names one by one.
    case groups([Group.ID])
    /// Groups that it covers by a department, a program, or all.
    case covered([Group.ID])
    /// The lessons that the teacher would have given.
    case teacher(Teacher.ID)
    /// The lessons that would have been at the place.
    case site(Site.ID)
  }

  public var scope: Scope
  /// The days that are changed, as the lessons were planned.
  public var days: DateRange
  /// Who of the teachers is away, so that only their lessons are meant; `nil` where nobody is named.
  public var absent: Teacher.ID?
  /// When the lesson begins that is meant; `nil` for all that the day has.
  public var start: TimeOfDay?
  /// Which hour of the lesson is meant, from 1; `nil` for all of it.
  public var hour: Int?
  public var effect = LessonEffect()
  public var announced: Announcement?
  /// All that says so in the definitions.
  public var range: SourceRange
  /// Where findings point at: its day.
  public var place: SourceRange
  /// Where it says what becomes of the lesson; its day where that is all.
  public var effectPlace: SourceRange

  public init(_ scope: Scope, on days: DateRange, at range: SourceRange, place: SourceRange? = nil)
  {
    (self.scope, self.days, self.range) = (scope, days, range)
    self.place = place ?? range
    effectPlace = self.place
    if case .teacher(let teacher) = scope { absent = teacher }
  }

  /// Whether it is said of many lessons at once, so that what is said of one of them goes before it.
  public var isWide: Bool {
    switch scope {
    case .groups: false
    case .covered, .teacher, .site: true
    }
  }
}
