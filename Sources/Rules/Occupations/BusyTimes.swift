import InstitutionModel
import Timetable

/// When a group is busy: its teachers, and rooms.
struct BusyTimes {
  /// In which somebody teaches.
  let taught: [Occupation]
  /// In which a room is taken.
  let inRooms: [Occupation]

  init(of group: Group.ID, in timetable: Timetable) {
    let series = timetable.series(of: group).filter { !$0.held.isEmpty }
    let held = series.flatMap { Occupation.all(of: $0.slot, group, held: $0.held) }
    let planned = timetable.distancePlans(of: group).flatMap { plan in
      plan.slots.flatMap { slot in
        Occupation.all(of: slot, group, atDistance: timetable.days(of: slot, in: plan))
      }
    }
    taught = Occupation.joined(held + planned)
    // Among several places a room of none of them is one that nobody knows.
    let needsSite = !timetable.institution.sites.isEmpty
    inRooms = Occupation.joined(
      series.flatMap { series -> [Occupation] in
        guard let room = Occupation.Room(series.slot.place), room.site != nil || !needsSite else {
          return []
        }
        return Occupation.all(of: series.slot, group, in: room, held: series.held)
      }
    )
  }
}
