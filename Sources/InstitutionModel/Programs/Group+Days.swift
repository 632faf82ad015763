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
    var all = [own]
    for change in changes {
      guard let summer = change.daysInSummer(after: own.last, of: self, in: year) else { continue }
      if let last = all.last, summer.first <= last.last + 1 {
        all[all.count - 1] = DateRange(last.first, max(last.last, summer.last)) ?? last
      } else {
        all.append(summer)
      }
    }
    return all
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
}
