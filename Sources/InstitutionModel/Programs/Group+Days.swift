import CivilTime
import Schema

extension Group {
  /// The days of the group beside its changes; `nil` where it has none in the school year or the summers about it.
  ///
  /// A group of an earlier year learns from the first day of this one, and one that goes on in a later year to its
  /// last. Of summer lessons without a last day the summer's is taken.
  public func ownDays(in year: DateRange) -> DateRange? {
    let reach = year.withSummers
    let start = first.value.map { $0 < reach.first ? year.first : $0 } ?? year.first
    let end =
      last.value.map { $0 > reach.last ? year.last : $0 }
      ?? (start > year.last ? reach.last : year.last)
    return DateRange(start, end).flatMap(reach.intersection)
  }

  /// The days on which the group learns, in order, with the summer lessons that «далее» adds to its own.
  public func learntDays(in year: DateRange) -> [DateRange] {
    guard let own = ownDays(in: year) else { return [] }
    guard !changes.isEmpty else { return [own] }
    let before = changes.compactMap { $0.daysInSummer(before: own.first, of: self, in: year) }
    let after = changes.compactMap { $0.daysInSummer(after: own.last, of: self, in: year) }
    return (before + [own] + after).reduce(into: []) { all, days in
      if let last = all.last, days.first <= last.last + 1 {
        all[all.count - 1] = DateRange(last.first, max(last.last, days.last)) ?? last
      } else {
        all.append(days)
      }
    }
  }
}

extension GroupChange {
  /// The days on which it holds in the summer after the school year; `nil` of a group that says itself when it ends,
  /// and where it takes the lessons away.
  ///
  /// Russian: «далее: [{с: 01.06.2027, по: 21.06.2027, …}]».
  public func daysInSummer(
    after end: CalendarDate,
    of group: Group,
    in year: DateRange
  ) -> DateRange? {
    let reach = year.withSummers
    guard group.last.isAbsent, lessons?.isEmpty != true, let start = first.value,
      start > end || last.value.map({ $0 > end && $0 <= reach.last }) == true,
      start >= reach.first
    else { return nil }
    return DateRange(max(start, end + 1), last.value ?? reach.last).flatMap(reach.intersection)
  }

  /// The days of a timetable of its own in the summer before the school year; `nil` without a last day, as it then
  /// may be what the year begins with.
  ///
  /// Russian: «далее: [{с: 17.08.2026, по: 31.08.2026, расписание: […]}]».
  public func daysInSummer(
    before start: CalendarDate,
    of group: Group,
    in year: DateRange
  ) -> DateRange? {
    guard group.first.isAbsent, lessons?.isEmpty == false, let first = first.value, first < start,
      year.withSummers.contains(first), let last = last.value
    else { return nil }
    return DateRange(first, min(last, start - 1))
  }
}
