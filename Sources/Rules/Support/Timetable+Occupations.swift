import InstitutionModel
import Timetable

extension Timetable {
  /// When the group and its teachers are busy.
  func occupations(of group: Group.ID) -> [Occupation] {
    let held = series(of: group).flatMap { series in
      Occupation.all(of: series.slot, group, held: series.held)
    }
    let planned = weekPlans(of: group).filter { $0.kind == .distance }.flatMap { plan in
      plan.slots.flatMap { slot in
        Occupation.all(of: slot, group, atDistance: days(of: slot, in: plan))
      }
    }
    return (held + planned).joined
  }

  /// When the group is in a room.
  func roomOccupations(of group: Group.ID) -> [Occupation] {
    series(of: group).flatMap { series in
      Occupation.Room(series.slot.place).map { room in
        Occupation.all(of: series.slot, group, in: room, held: series.held)
      } ?? []
    }.joined
  }
}
