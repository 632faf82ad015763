import InstitutionModel
import Regulation
import Schema

/// What a period does to the weeks of a group.
struct PeriodPlan {
  private let learning: DistanceLearning
  private let ordinary: [WeeklySlot]
  private let isAlways: Bool

  /// - Parameters:
  ///   - learning: How the group learns in the period.
  ///   - ordinary: What it does outside of periods.
  ///   - isAlways: Whether that is at a distance too, so that nothing is replaced.
  init(_ learning: DistanceLearning, instead ordinary: [WeeklySlot], isAlways: Bool) {
    self.learning = learning
    self.ordinary = ordinary
    self.isAlways = isAlways
  }

  /// The slots of the period's weeks, with what becomes of them.
  func slots(_ maker: SlotMaker) -> [([WeeklySlot], Series.Standing)] {
    if learning.isSuspended { return [(ordinary, .suspended)] }
    let own = maker.slots(learning)
    guard learning.hasOwnTimes, !isAlways else { return [(own, .held)] }
    // Hours are counted once: of what is replaced only where nothing in its place counts any.
    let isCounted = own.contains { !$0.hours.isZero }
    return [(own, .held), (isCounted ? ordinary.map(\.withoutHours) : ordinary, .replaced)]
  }
}

extension WeeklySlot {
  fileprivate var withoutHours: WeeklySlot {
    var slot = self
    slot.hours = Hours()
    return slot
  }
}

extension DistanceLearning {
  /// Whether the lessons of the timetable make room for other times.
  fileprivate var hasOwnTimes: Bool {
    switch classMode.value {
    case .special, .individual: true
    case .byTimetable, nil: false
    }
  }
}
