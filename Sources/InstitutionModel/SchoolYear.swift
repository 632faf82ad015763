import CivilTime
import SourceText

/// The frame of all timetables.
///
/// Russian: «учебный год».
public struct SchoolYear: Sendable {
  public var days: DateRange
  /// Russian: «учебных недель».
  public var weeks: Int?
  /// The order that approves the timetable, clause 4.16.
  public var timetableDirective: Located<Directive>?
  public var academicHour: AcademicHour
  /// Days without lessons, sorted, without overlaps.
  public var holidays: [DateRange]

  public init(
    days: DateRange,
    weeks: Int? = nil,
    timetableDirective: Located<Directive>? = nil,
    academicHour: AcademicHour,
    holidays: [DateRange] = []
  ) {
    self.days = days
    self.weeks = weeks
    self.timetableDirective = timetableDirective
    self.academicHour = academicHour
    self.holidays = holidays
  }

  /// Whether lessons are held on the day.
  public func isWorkingDay(_ date: CalendarDate) -> Bool {
    guard days.contains(date) else { return false }
    return !holidays.contains { $0.contains(date) }
  }
}

/// When chats live and how much is written there.
///
/// Russian: «чаты» (пп. 2.9.2, 2.7.4).
public struct ChatHours: Hashable, Sendable {
  public var open: TimeRange?
  public var postsPerWeek: Int?
  /// Whether the posts are counted for each teacher or for each group.
  public var countedPer: Counted

  /// Whose posts are counted together.
  public enum Counted: Hashable, Sendable {
    case teacher
    case group
  }

  public init(open: TimeRange? = nil, postsPerWeek: Int? = nil, countedPer: Counted = .teacher) {
    self.open = open
    self.postsPerWeek = postsPerWeek
    self.countedPer = countedPer
  }
}

/// The platform on which the institution teaches at a distance.
///
/// Russian: «платформа»; data, because platforms change.
public struct Platform: Hashable, Sendable {
  public var name: String
  public var messenger: String
  public var address: String?
  /// The longest message of a chat, in UTF-16 units.
  public var messageLength: Int?

  public init(name: String, messenger: String, address: String?, messageLength: Int?) {
    self.name = name
    self.messenger = messenger
    self.address = address
    self.messageLength = messageLength
  }
}

/// What notices must say to families.
///
/// Russian: «дистанционное обучение» of `institution.yaml`.
public struct DistanceGuidance: Hashable, Sendable {
  /// Until when applications are taken (clause 1.8).
  public var applicationsUntil: CalendarDate?
  /// Where applications are taken.
  public var applicationsWhere: String?
  /// Russian: «требования»: device and connection.
  public var requirements: String?
  /// Russian: «без интернета»: paper and telephone.
  public var withoutInternet: String?
  /// Russian: «присутствие»: how attendance is taken.
  public var attendance: String?
  /// Russian: «техподдержка».
  public var support: String?

  public init() {}
}
