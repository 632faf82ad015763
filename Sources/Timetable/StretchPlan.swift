import CivilTime
import InstitutionModel
import SourceText

/// What a group does in a stretch of the year, at hand without a copy of the group.
struct StretchPlan: Sendable {
  let days: DateRange
  /// All that it does in weeks of every kind.
  let slots: [WeeklySlot]
  private let isSuspended: Bool
  /// The grounds that ask for something else, and whether lessons stop then.
  private let grounds: [(name: String, isSuspended: Bool)]

  init(_ stretch: GroupStretch, in program: Program) {
    let group = stretch.group
    days = stretch.days
    slots = WeeklySlot.all(of: group, in: program)
    isSuspended = group.distance.isSuspended
    grounds = group.groundLearning.map { ($0.ground, $0.learning.isSuspended) }
  }

  /// What a week of a period on the ground is for the group; `nil` when lessons stop.
  func week(on ground: @autoclosure () -> String) -> WeekKind? {
    if !grounds.isEmpty {
      let name = ground()
      if let index = grounds.firstIndex(where: { $0.name == name }) {
        return grounds[index].isSuspended ? nil : .ground(index)
      }
    }
    return isSuspended ? nil : .distance
  }
}
