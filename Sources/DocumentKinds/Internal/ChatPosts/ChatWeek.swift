import CivilTime
import InstitutionModel

/// A week of a group, from its Monday on.
public struct ChatWeek: Hashable, Sendable {
  let group: Group.ID
  let monday: CalendarDate

  /// From Monday to Sunday.
  var days: DateRange { DateRange(monday, monday + 6) ?? DateRange(monday) }

  /// «2026-w48», by ISO 8601.
  var name: String { monday.nameOfWeek }
}
