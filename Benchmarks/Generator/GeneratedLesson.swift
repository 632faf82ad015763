/// A lesson of a generated weekly timetable.
///
/// A day has six places, 110 minutes apart, so that lessons of two hours have a break between them.
struct GeneratedLesson {
  static let days = [
    "понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье",
  ]
  static let placesADay = 6
  static let teachingDays = 6

  /// 0 is Monday.
  var day: Int
  /// 0 begins at 9:00.
  var place: Int
  /// Academic hours, one or two.
  var hours: Int

  /// «вторник 10:50–12:30».
  var line: String { "\(dayName) \(time)" }

  /// «10:50–12:30».
  var time: String { "\(Self.time(start))–\(Self.time(start + minutes))" }

  /// Forty minutes from the lesson's start, for consultations.
  var consultation: String { "\(dayName) \(Self.time(start))–\(Self.time(start + 40))" }

  var dayName: String { Self.days[day] }

  /// The day after, on which what was put out is due.
  var nextDayName: String { Self.days[day + 1] }

  private var start: Int { 9 * 60 + place * 110 }

  /// An academic hour is 45 minutes, a break 10.
  private var minutes: Int { hours * 45 + (hours - 1) * 10 }

  private static func time(_ minutes: Int) -> String {
    let rest = minutes % 60
    return "\(minutes / 60):\(rest < 10 ? "0" : "")\(rest)"
  }
}
