import InstitutionModel
import Timetable

/// When a group is busy: its teachers, and rooms.
struct BusyTimes {
  /// In which somebody teaches.
  let taught: [Occupation]
  /// In which a room is taken.
  let inRooms: [Occupation]

  /// Lessons that are held face to face, and what a distance period would have on any day.
  ///
  /// At a distance no room is taken.
  init(of group: Group.ID, _ series: [Series], in timetable: Timetable) {
    let series = series.filter { !$0.held.isEmpty }
    let held = series.flatMap { series in
      Occupation.all(of: series.slot, group, held: series.held)
        .map { $0.onDay(of: series, in: timetable) }
    }
    let planned = timetable.distancePlans(of: group).flatMap { plan in
      plan.slots.flatMap { slot in
        Occupation.all(of: slot, group, atDistance: timetable.days(of: slot, in: plan))
      }
    }
    taught = Occupation.joined(held + planned).withMovedDays(in: timetable)
    // Among several places a room of none of them is one that nobody knows.
    let needsSite = !timetable.institution.sites.isEmpty
    inRooms = Occupation.joined(
      series.flatMap { series in
        Occupation.Room.all(of: series.slot).filter { $0.site != nil || !needsSite }
          .flatMap { Occupation.all(of: series.slot, group, in: $0, held: series.held) }
          .map { $0.onDay(of: series, in: timetable) }
      }
    ).withMovedDays(in: timetable)
  }
}

extension Occupation {
  /// The same, with the one day of a lesson that a change has made another.
  fileprivate func onDay(of series: Series, in timetable: Timetable) -> Occupation {
    guard let change = series.change else { return self }
    var dated = self
    dated.change = Changed(change, of: series.group, in: timetable.institution)
    dated.movedTo = timetable.year.dates(series.held).first
    dated.partners = series.slot.traits.partners
    return dated
  }
}
