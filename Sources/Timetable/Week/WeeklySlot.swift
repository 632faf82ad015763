import CivilTime
import InstitutionModel
import SourceText

/// What happens at a minute of every week: a lesson, a material, a consultation, complete.
///
/// Russian: «строка расписания».
public struct WeeklySlot: Hashable, Sendable {
  public internal(set) var at: WeeklyTime
  /// The stretches that it takes, in order; empty for a moment: a release, a deadline.
  public internal(set) var spans: [TimeRange] = []
  public internal(set) var activity: Activity
  /// The academic hours that it counts for; none for deadlines and for individual support.
  public internal(set) var hours = Hours()
  /// For a deadline the days since the release, 0...7; otherwise 0.
  public internal(set) var daysAfterRelease = 0
  /// Which of the things at its time it is.
  public internal(set) var part: SlotPart
  /// In what a lesson differs from others of its group; plain for what is no lesson of the timetable.
  public internal(set) var traits = LessonTraits()
  /// Everybody who may give it: whom the lesson names, else all teachers of the group.
  public internal(set) var teachers: [Teacher.ID]
  /// Who is due; `nil` when it is not known which of several is.
  public internal(set) var due: Teacher.ID?
  public internal(set) var place: Place
  /// Russian: «задание».
  public internal(set) var task: String?
  /// Minutes that a material needs.
  public internal(set) var minutes: Int?
  /// Minutes on screen, where the activity uses one and they are known.
  public internal(set) var screenMinutes: Int?
  /// Whether it is a consultation beside lessons, to which pupils come if they like: nobody owes a mark for it.
  public internal(set) var isBesideLessons = false
  /// Whether it is stated that it is held then, and not only assumed.
  public internal(set) var isCertain = true
  /// The text in the definitions.
  public internal(set) var range: SourceRange

  /// The time from its first to its last minute; `nil` for a moment.
  public var span: TimeRange? {
    spans.last.flatMap { TimeRange(at.time, $0.end) }
  }

  /// Whether both say the same to a reader of the timetable who knows the group.
  public func isAlike(_ other: WeeklySlot) -> Bool {
    at == other.at && spans.last?.end == other.spans.last?.end && activity == other.activity
      && hours == other.hours && daysAfterRelease == other.daysAfterRelease
      && traits == other.traits && part == other.part
  }
}
