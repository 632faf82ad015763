import CivilTime
import InstitutionModel
import Russian
import Timetable

/// The hours that a cancellation takes from a group, and when they are given instead.
///
/// Russian: «часы проведём дополнительно» (п. 4.9). Additional lessons are for what was cancelled first.
struct LostHours {
  private let hours: Hours
  /// The additional lessons that give them, in order.
  private let given: [DatedSlot]
  /// What no lesson gives yet.
  private let rest: Hours

  /// `nil` where nothing is lost.
  init?(of lesson: Occurrence, in source: PublicSource) {
    hours = Self.hours(of: lesson, in: source)
    guard !hours.isZero else { return nil }
    let changed = source.changedLessons(of: lesson.series.group)
    var added = changed.compactMap(\.addition).sorted { $0.date < $1.date }
      .map { (dated: $0, hours: $0.slot.hours) }
    for other in changed where other.id != lesson.id && other.comes(before: lesson) {
      _ = Self.take(Self.hours(of: other, in: source), from: &added)
    }
    (given, rest) = Self.take(hours, from: &added)
  }

  /// «2 академических часа проведём дополнительно, о\u{A0}дне сообщим».
  var words: String {
    guard !given.isEmpty else { return "\(hours.academic) проведём дополнительно, \(Self.later)" }
    let days = given.map { "\($0.date.dayWithWeekday), \($0.hours)" }.enumerated
    let open = rest.isZero ? "" : "; ещё \(rest.academic)\u{A0}– дополнительно, \(Self.later)"
    return "\(hours.academic) проведём \(days)\(open)"
  }

  private static let later = "о\u{A0}дне сообщим"

  /// Those of the whole lesson, of its cancelled hours, or by which it is shorter.
  private static func hours(of lesson: Occurrence, in source: PublicSource) -> Hours {
    guard let change = lesson.change, let was = change.was else { return Hours() }
    if change.becomes == nil { return was.slot.hours }
    guard let cancelled = ChangeWords(in: source).cancelledHours(of: change) else {
      // A lesson that is made shorter owes the rest.
      return change.becomes.map { max(Hours(), was.slot.hours - $0.slot.hours) } ?? Hours()
    }
    let clock = source.institution[lesson.series.group].academicHour.hours(of: was.slot).count
    let count = max(clock == 0 ? was.slot.hours.whole : clock, cancelled.numbers.count)
    return Hours(twelfths: was.slot.hours.twelfths * cancelled.numbers.count / count)
  }

  /// Takes hours from the first lessons that have some left.
  private static func take(
    _ hours: Hours,
    from added: inout [(dated: DatedSlot, hours: Hours)]
  ) -> (given: [DatedSlot], rest: Hours) {
    var (given, rest) = ([DatedSlot](), hours)
    while !rest.isZero, let first = added.first {
      let taken = min(rest, first.hours)
      if !taken.isZero { given.append(first.dated) }
      rest = rest - taken
      added[0].hours = first.hours - taken
      if added[0].hours.isZero { added.removeFirst() }
    }
    return (given, rest)
  }
}

extension Occurrence {
  /// The lesson that the timetable does not have; `nil` for others.
  fileprivate var addition: DatedSlot? {
    guard let change, change.was == nil else { return nil }
    return change.becomes
  }

  /// Whether its turn is first when lost hours are given.
  fileprivate func comes(before other: Occurrence) -> Bool {
    (planned, start) < (other.planned, other.start)
  }
}
