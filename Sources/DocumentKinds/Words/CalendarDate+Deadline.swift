import CivilTime
import Russian

extension CalendarDate {
  /// A last day, the same in every paper: whoever reads two of them must not see two terms.
  ///
  /// Russian: «25 ноября (среда) включительно», after «до».
  var inclusiveDeadline: String { "\(dayWithWeekday) включительно" }

  /// «25 ноября (среда)».
  var dayWithWeekday: String { "\(russianDay) (\(weekday.russianName))" }
}
