import CivilTime
import InstitutionModel
import Regulation
import Schema
import SourceText
import Timetable

/// A small institution, built by hand: one program, groups and periods as the test needs them.
struct School {
  /// Where nothing was written.
  static let nowhere = SourceRange(file: SourceFileID(index: 0), lower: 0, upper: 0)

  static let hour = AcademicHour(minutes: 45, recess: 10)

  var year = SchoolYear(days: days("2026-09-01", "2027-05-31"), academicHour: hour)
  var program = {
    var program = Program()
    program.slug = "hor"
    program.title = stated("Хор")
    program.academicHour = School.hour
    return program
  }()
  var groups: [Group] = []
  var periods: [DistancePeriod] = []
  var dayChanges: [DayChange] = []

  var timetable: Timetable {
    var institution = Institution(regulation: .builtIn)
    institution.identity.fullName = stated("Дом творчества")
    institution.identity.name = stated("Дом творчества")
    institution.identity.city = stated("Томск")
    institution.identity.timeZone = stated("Asia/Tomsk")
    institution.platform.name = stated("Сферум")
    institution.platform.messenger = stated("VK")
    institution.year = year
    institution.programs = [program]
    institution.groups = Roll(groups)
    institution.periods = periods
    institution.dayChanges = dayChanges
    return Timetable(institution, in: year)
  }

  /// Adds a group whose distance learning `describe` fills in.
  mutating func add(
    lessons: [(Weekday, String, String)],
    describe: (inout DistanceLearning) -> Void = { _ in }
  ) -> Group.ID {
    var group = Group()
    group.name = stated("\(groups.count + 1)")
    group.slug = "hor-\(groups.count + 1)"
    group.lessons = lessons.map { weekday, start, end in
      let span = span(start, end)
      let hours = School.hour.hours(in: span.minutes).map(Hours.whole)
      return Lesson(weekday: weekday, spans: [span], academicHours: hours, range: School.nowhere)
    }
    describe(&group.distance)
    groups.append(group)
    program.groups = 0..<groups.count
    return Group.ID(groups.count - 1)
  }

  /// Adds a period for the groups; `nil` for all that there are by now.
  mutating func add(period first: String, _ last: String?, for covered: [Group.ID]? = nil)
    -> DistancePeriod.ID
  {
    let isCovered = groups.indices.map { covered?.contains(Group.ID($0)) ?? true }
    periods.append(
      DistancePeriod(
        ground: Ground(name: "карантин"),
        first: at(date(first)),
        last: last.map(date),
        coverage: Coverage(isWhole: covered == nil, isCovered: isCovered)
      )
    )
    return DistancePeriod.ID(periods.count - 1)
  }
}

/// A value that stands nowhere.
func at<Value>(_ value: Value) -> Located<Value> { Located(value, at: School.nowhere) }

/// The same as an author states it.
func stated<Value>(_ value: Value) -> Stated<Value> { Stated(value, at: School.nowhere) }

/// The date of `2026-09-01`.
func date(_ text: String) -> CalendarDate {
  let parts = text.split(separator: "-").compactMap { Int($0) }
  return required(CalendarDate(year: parts[0], month: parts[1], day: parts[2]), text)
}

func days(_ first: String, _ last: String) -> DateRange {
  required(DateRange(date(first), date(last)), "\(first)–\(last)")
}

/// The time of `7:30`.
func time(_ text: String) -> TimeOfDay {
  let parts = text.split(separator: ":").compactMap { Int($0) }
  return required(TimeOfDay(hour: parts[0], minute: parts[1]), text)
}

func span(_ start: String, _ end: String) -> TimeRange {
  required(TimeRange(time(start), time(end)), "\(start)–\(end)")
}

func weekly(_ weekday: Weekday, _ text: String) -> Stated<WeeklyTime> {
  stated(WeeklyTime(weekday: weekday, time: time(text)))
}

func weekly(_ weekday: Weekday, _ start: String, _ end: String) -> Located<WeeklySpan> {
  at(WeeklySpan(weekday: weekday, span: span(start, end)))
}

/// A time of individual support, at a place if one is said.
func part(_ weekday: Weekday, _ text: String, at place: String? = nil)
  -> Stated<[Located<PlacedTime<WeeklyTime>>]>
{
  let time = WeeklyTime(weekday: weekday, time: time(text))
  return stated([at(PlacedTime(time, at: place.map { at($0) }))])
}

func consultation(_ weekday: Weekday, _ start: String, _ end: String, at place: String? = nil)
  -> Located<PlacedTime<WeeklySpan>>
{
  weekly(weekday, start, end).map { PlacedTime($0, at: place.map { at($0) }) }
}

func video(
  _ weekday: Weekday,
  _ start: String,
  _ end: String,
  hours: Int? = nil
) -> Located<VideoLesson> {
  weekly(weekday, start, end).map { VideoLesson(time: $0, academicHours: hours.map(Hours.whole)) }
}

/// The value; a test that is written wrongly stops at once.
private func required<Value>(_ value: Value?, _ text: String) -> Value {
  guard let value else { preconditionFailure("the test says «\(text)»") }
  return value
}
