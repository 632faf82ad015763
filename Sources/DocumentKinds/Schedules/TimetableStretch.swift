import CivilTime
import InstitutionModel
import Russian
import Schema
import Timetable

/// A timetable with the days on which it holds.
struct TimetableStretch {
  /// Both ends included.
  var days: DateRange
  /// The group as it is on these days.
  var group: Group
  /// The ordinary week, in order of time; empty where there is none.
  var slots: [WeeklySlot]
  /// Whether the group has lessons after these days.
  var goesOn = false
  /// Whether it has lessons before them.
  var hasBegun = false

  /// What parts two timetables of a group beside their lessons.
  enum Parting {
    /// Nothing: days and times alone are told.
    case lessons
    /// Another room, place or teacher.
    case people
    /// Another room or place; of the lessons only those of the teacher are told.
    case lessonsOf(Teacher.ID)
  }

  /// The ordinary weeks of a group, in order: one, unless the timetable changes in the year.
  ///
  /// Changes that the timetable does not show, as that of the number of pupils, do not part it.
  static func all(
    of id: Group.ID,
    in source: PublicSource,
    partedBy parting: Parting = .people
  ) -> [TimetableStretch] {
    var stretches: [TimetableStretch] = []
    for part in source.timetable.stretches(of: id) {
      let slots = source.timetable.ordinaryWeek(of: part.group)
        .filter(parting.tells)
      let next = TimetableStretch(days: part.days, group: part.group, slots: slots)
      if let last = stretches.last, parting.isSame(last, next),
        let days = last.days.followed(by: next.days)
      {
        stretches[stretches.count - 1].days = days
      } else {
        stretches.append(next)
      }
    }
    for index in stretches.indices.dropLast() { stretches[index].goesOn = true }
    for index in stretches.indices.dropFirst() { stretches[index].hasBegun = true }
    return stretches
  }

  /// «с 12 января 2027 г.», «с 12 января по 31 мая 2027 г.»; `nil` where it holds all year.
  func term(in year: DateRange) -> String? {
    switch (days.first == year.first && !hasBegun, days.last == year.last && !goesOn) {
    case (true, true): nil
    case (false, true): days.first.russianLongSince
    case (true, false): "по\u{A0}\(days.last.russianLong)"
    case (false, false): days.russianLong
    }
  }
}

extension PublicSource {
  /// «с 1 по 21 июня 2027 г.»: the days of the groups together, where they say days of their own that are not the whole
  /// year; `nil` for groups of all of it, and for such as differ.
  func term(of groups: [Group.ID]) -> String? {
    let year = timetable.schoolYear.days
    let terms = Set(groups.map { institution[$0].learntDays(in: year) })
    guard terms.count == 1, let term = terms.first?.first, terms.first?.count == 1,
      term != year, groups.allSatisfy({ institution[$0].changes.isEmpty })
    else { return nil }
    return term.russianLong
  }
}

extension DateRange {
  /// Both as one; `nil` unless the other follows at once.
  func followed(by other: DateRange) -> DateRange? {
    other.first == last + 1 ? DateRange(first, other.last) : nil
  }
}

extension TimetableStretch.Parting {
  /// Whether the slot is told of at all.
  fileprivate func tells(_ slot: WeeklySlot) -> Bool {
    switch self {
    case .lessons, .people: true
    case .lessonsOf(let teacher): slot.teachers.contains(teacher)
    }
  }

  /// Whether nothing that is told changes from one to the other.
  fileprivate func isSame(_ first: TimetableStretch, _ second: TimetableStretch) -> Bool {
    guard first.slots.count == second.slots.count,
      zip(first.slots, second.slots).allSatisfy({ $0.isAlike($1) })
    else { return false }
    let isSamePlace =
      first.group.room.value == second.group.room.value && first.group.site == second.group.site
    return switch self {
    case .lessons: true
    case .lessonsOf: isSamePlace
    case .people:
      isSamePlace && first.group.teacher == second.group.teacher
        && first.group.otherTeachers == second.group.otherTeachers
    }
  }
}
