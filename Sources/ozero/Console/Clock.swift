import CSystem
import CivilTime
import Glibc

/// The only clock of the program.
enum Clock {
  /// Seconds of a clock that never goes back.
  static func seconds() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }

  /// The current day in a time zone; `nil` for a zone that the system does not know.
  static func today(in zone: String) -> CalendarDate? {
    var day = ozero_day()
    guard ozero_local_day(zone, time(nil), &day) == 0 else { return nil }
    return CalendarDate(year: Int(day.year), month: Int(day.month), day: Int(day.day))
  }
}
