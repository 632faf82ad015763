import CivilTime
import InstitutionModel
import Schema

/// A lesson on its way through the changes of its day.
struct ChangedLesson {
  let id: Series.ID
  /// As first planned; `nil` for a lesson that the timetable does not have.
  let was: DatedSlot?
  /// As the changes so far have made it.
  var now: DatedSlot
  var changes: [DayChange.ID] = []
  /// Where changes have put it, one after another, the last of which is where it now is.
  var stations: [DatedSlot] = []
  /// The hours that the timetable gives it, or the one hour that it is.
  private(set) var hours: Hours

  init(id: Series.ID, was: DatedSlot?, now: DatedSlot, by changes: [DayChange.ID] = []) {
    (self.id, self.was, self.now, self.changes) = (id, was, now, changes)
    hours = was?.slot.hours ?? Hours()
  }

  /// The last station that is neither where it was planned nor where it ends.
  func stationBefore(_ end: DatedSlot?) -> DatedSlot? {
    stations.last { !$0.isAt(end) && !$0.isAt(was) }
  }

  /// Its hours of the numbers, which it has, and what is left of it without them; `nil` where that is nothing.
  func pieces(
    _ numbers: Set<Int>,
    _ hour: AcademicHour
  ) -> (hours: [(Int, ChangedLesson)], rest: ChangedLesson?) {
    let (spans, count) = (hour.hours(of: now.slot), hour.count(of: now.slot))
    let taken = numbers.sorted()
    // A host may have made it longer or shorter than the timetable has it; the pieces share what it has there.
    var planned = self.hours.twelfths
    let hours = taken.enumerated().map { index, number in
      let own = Series.ID(group: id.group, at: id.at, part: id.part, hour: number)
      let slot = now.slot.cut(to: [number], of: spans, count)
      let dated = DatedSlot(slot, on: now.date)
      var piece = ChangedLesson(id: own, was: was.map { _ in dated }, now: dated, by: changes)
      piece.stations = stations
      piece.hours = Hours(twelfths: planned / (count - index))
      planned -= piece.hours.twelfths
      return (number, piece)
    }
    let left = (1..<count + 1).filter { !taken.contains($0) }
    guard !left.isEmpty else { return (hours, nil) }
    var rest = self
    rest.now = DatedSlot(now.slot.cut(to: left, of: spans, count), on: now.date)
    rest.hours = Hours(twelfths: planned)
    return (hours, rest)
  }
}

extension DatedSlot {
  /// Whether both are then.
  fileprivate func isAt(_ other: DatedSlot?) -> Bool {
    date == other?.date && slot.at.time == other?.slot.at.time
  }
}

extension AcademicHour {
  /// How many hours of a lesson can be told apart: those of the clock, else as many as it counts for.
  public func count(of slot: WeeklySlot) -> Int {
    slot.spans.isEmpty ? slot.hours.whole : hours(of: slot).count
  }

  /// The hours of a lesson one by one; empty where the clock does not tell them apart.
  public func hours(of slot: WeeklySlot) -> [TimeRange] {
    if slot.spans.count > 1 { return slot.spans }
    let count = slot.hours.whole
    guard let span = slot.spans.first, count > 0 else { return [] }
    let rest = span.minutes - minutes * count
    let gap = count > 1 && rest > 0 ? rest / (count - 1) : 0
    let length = rest < 0 ? span.minutes / count : minutes
    return (0..<count).compactMap { index in
      let start = span.start.minutes + index * (length + gap)
      return TimeRange(TimeOfDay(clamping: start), TimeOfDay(clamping: start + length))
    }
  }
}

extension WeeklySlot {
  /// The same for some of its hours alone, by number; what has no clock keeps its moment.
  fileprivate func cut(to numbers: [Int], of spans: [TimeRange], _ count: Int) -> WeeklySlot {
    var slot = self
    slot.spans = spans.isEmpty ? [] : numbers.map { spans[$0 - 1] }
    slot.at.time = slot.spans.first?.start ?? at.time
    slot.hours = Hours(twelfths: slot.hours.twelfths * numbers.count / count)
    return slot
  }
}
