import CivilTime
import InstitutionModel
import Russian
import Timetable

/// A timetable with the days on which it holds.
struct TimetableStretch {
  var days: DateRange
  /// The group as it is on these days.
  var group: Group
  var slots: [WeeklySlot]

  /// The ordinary weeks of a group, in order: one, unless the timetable changes in the year.
  ///
  /// Changes that the timetable does not show, as that of the number of pupils, do not part it.
  static func all(of id: Group.ID, in source: PublicSource) -> [TimetableStretch] {
    var stretches: [TimetableStretch] = []
    for stretch in source.timetable.stretches(of: id) {
      let slots = source.timetable.ordinaryWeek(of: stretch.group)
      if let last = stretches.last, last.slots == slots, last.group.looks(like: stretch.group),
        let days = DateRange(last.days.first, stretch.days.last)
      {
        stretches[stretches.count - 1].days = days
      } else {
        stretches.append(TimetableStretch(days: stretch.days, group: stretch.group, slots: slots))
      }
    }
    return stretches
  }

  /// «с 12 января 2027 г.», «с 12 января по 31 мая 2027 г.»; `nil` where it holds all year.
  func term(in year: DateRange) -> String? {
    switch (days.first == year.first, days.last == year.last) {
    case (true, true): nil
    case (false, true): "с\u{A0}\(days.first.russianLong)"
    case (true, false): "по\u{A0}\(days.last.russianLong)"
    case (false, false): days.russianLong
    }
  }
}

extension Group {
  /// Whether a timetable of the two has the same room, place and teachers.
  fileprivate func looks(like other: Group) -> Bool {
    room == other.room && site == other.site && teacher == other.teacher
      && otherTeachers == other.otherTeachers
  }
}
