import InstitutionModel
import Schema

/// Academic hours of a group's school year, by what becomes of them.
///
/// Russian: «объём часов» (п. 4.9).
public struct YearHours: Hashable, Sendable {
  /// The hours of what takes place.
  public var held = LessonHours()
  /// Hours of the timetable in whose place pupils have individual support, which counts none.
  public var supported = Hours()
  /// Hours that fall on days without lessons.
  public var onHolidays = Hours()
  /// Hours of days on which the lessons of the group stop.
  public var suspended = Hours()
  /// Hours of lessons that changes have cancelled, or have made shorter.
  public var cancelled = Hours()
  /// Those among the held that are on another day than planned.
  public var moved = Hours()
  /// Those among the held that the timetable does not have, be it that a lesson is longer.
  public var added = Hours()

  public init() {}

  /// All hours that the pupils learn.
  public var total: Hours { held.total + supported }

  /// Whether anything can be counted: support alone has no hours.
  public var isEmpty: Bool { (total + onHolidays + suspended + cancelled).isZero }

  /// What the timetable gives without holidays, suspensions and changes.
  public var planned: Hours { total - added + lost }

  /// What days off, suspensions and changes have taken.
  public var lost: Hours { onHolidays + suspended + cancelled }

  /// What of it is still to be given: additional lessons give it back.
  ///
  /// Clauses 4.9 and 5.4.
  public var owed: Hours { max(Hours(), lost - added) }
}

extension YearHours {
  /// Those of several groups.
  public static func + (first: Self, second: Self) -> Self {
    var sum = first
    sum.held += second.held
    for part in parts { sum[keyPath: part] += second[keyPath: part] }
    return sum
  }

  private static let parts: [any WritableKeyPath<Self, Hours> & Sendable] = [
    \.supported, \.onHolidays, \.suspended, \.cancelled, \.moved, \.added,
  ]
}

extension Timetable {
  /// The hours of the group's year, as one pupil attends them.
  public func yearHours(of group: Group.ID) -> YearHours {
    var tallies: [Series.Standing: HourTally] = [:]
    let none = HourTally(pupils: institution[group].pupils.value)
    var (onHolidays, moved, added, shortened) = (none, none, none, none)
    for series in series(of: group) {
      let isAdded = series.change != nil && series.change?.was == nil
      // What the timetable does not have is not lost either.
      if isAdded, series.standing == .cancelled { continue }
      let traits = series.slot.traits
      let working = series.hours(on: series.planned - series.off)
      let planned = series.change.map { LessonHours($0.hours, series.slot.activity) } ?? working
      let isLost = series.standing == .cancelled
      tallies[series.standing, default: none].add(isLost ? planned : working, traits)
      let missed = series.hours(on: series.off)
      // A lesson that is moved on to a day off takes what the timetable gives it, however long it would have become.
      let isOff = series.change != nil && series.standing == .held && !series.off.isEmpty
      onHolidays.add(isOff ? planned : missed, traits)
      guard let change = series.change, series.standing == .held, !isOff else { continue }
      added.add(working.beyond(planned), traits)
      shortened.add(planned.beyond(working), traits)
      if !isAdded, change.was?.date != change.becomes?.date { moved.add(working, traits) }
    }
    var hours = YearHours()
    hours.held = tallies[.held]?.hours ?? LessonHours()
    hours.supported = tallies[.replaced]?.hours.total ?? Hours()
    hours.suspended = tallies[.suspended]?.hours.total ?? Hours()
    hours.cancelled = (tallies[.cancelled]?.hours.total ?? Hours()) + shortened.hours.total
    hours.onHolidays = onHolidays.hours.total
    (hours.moved, hours.added) = (moved.hours.total, added.hours.total)
    return hours
  }
}
