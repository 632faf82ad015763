import CivilTime
import Schema

extension Institution {
  /// By index, which groups learn on some day from the first to the last; `nil` for no last day.
  ///
  /// Of days that lie in a summer alone those learn that have lessons there, unless nobody has.
  public func learners(from first: CalendarDate, to last: CalendarDate?) -> [Bool] {
    let learning = groups.map { $0.learns(from: first, to: last) }
    guard let days = year?.days, first > days.last || last.map({ $0 < days.first }) == true,
      let summer = DateRange(first, last ?? max(first, days.withSummers.last))
    else { return learning }
    let inSummer = groups.map { group in
      group.learntDays(in: days).contains { $0.overlaps(summer) }
    }
    return inSummer.contains(true) ? zip(learning, inSummer).map { $0 && $1 } : learning
  }
}
